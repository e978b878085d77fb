import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { type Locale, phone } from '../journey.ts'
import { postToAuth } from './person.ts'

/** Roles that the demo network has an account for, by the first part of its address. */
export type SampleRole = 'owner' | 'editor' | 'viewer' | 'curator' | 'base-admin' | 'admin' | 'newcomer'

/** A page in a browser of its own, signed in as the sample account of a role; close its context when done. */
export async function signInAsSample(browser: Browser, locale: Locale, role: SampleRole): Promise<Page> {
  const context = await browser.newContext({ viewport: phone })
  const page = await context.newPage()
  await postToAuth(page, 'sign-in/email', readSampleAccount(role))
  await page.goto(`/${locale}`)
  return page
}

/** Address and password of a sample account, from the file that the start of the site wrote. */
export function readSampleAccount(role: SampleRole): { email: string; password: string } {
  const path = join(process.env.DATA_DIR ?? '.data', 'sample-accounts.json')
  const email = `${role}@sample.example`
  const account = JSON.parse(readFileSync(path, 'utf8'))[email]
  return { email, password: account.password }
}
