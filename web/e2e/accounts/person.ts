import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, type Locale } from '../journey.ts'
import { readMailLink } from './mailbox.ts'

/** Words on the pages about accounts. */
export const words = {
  zh: {
    signUp: '注册',
    signIn: '登录',
    signOut: '退出登录',
    menu: '账号',
    name: '姓名',
    email: '邮箱',
    password: '密码',
    checkMail: '请查收邮件',
    verified: '邮箱已验证',
    confirm: /验证您的邮箱/,
    goOn: '继续',
  },
  en: {
    signUp: 'Sign up',
    signIn: 'Sign in',
    signOut: 'Sign out',
    menu: 'Account',
    name: 'Name',
    email: 'E-mail',
    password: 'Password',
    checkMail: 'Check your e-mail',
    verified: 'Your e-mail address is verified',
    confirm: /verify your e-mail/,
    goOn: 'Continue',
  },
} as const

export interface Person {
  name: string
  email: string
  password: string
}

/** Somebody new, so that journeys run side by side. */
export function somebody(): Person {
  const id = randomUUID().slice(0, 8)
  return { name: `旅人 ${id}`, email: `traveller-${id}@example.com`, password: `卷轴-${id}-paper-boat` }
}

/** Opens the sign-up and fills in its form. */
export async function signUp(page: Page, locale: Locale, person: Person): Promise<void> {
  await page.goto(`/${locale}/sign-up`)
  await fillInSignUp(page, locale, person)
}

/** Fills in the form of the sign-up on the page one is on, and stops at 'check your mail'. */
export async function fillInSignUp(page: Page, locale: Locale, person: Person): Promise<void> {
  const w = words[locale]
  await expect(page.getByRole('main').getByRole('button', { name: w.signUp })).toBeEnabled()
  await page.getByLabel(w.name, { exact: true }).fill(person.name)
  await page.getByLabel(w.email, { exact: true }).fill(person.email)
  await page.getByLabel(w.password, { exact: true }).fill(person.password)
  await page.getByRole('main').getByRole('button', { name: w.signUp }).click()
  await expect(page.getByRole('heading', { name: w.checkMail })).toBeFocused()
}

/** Makes an account and confirms its address without a page, and opens the home page, signed in. */
export async function arrive(page: Page, locale: Locale, person = somebody()): Promise<Person> {
  await postToAuth(page, 'sign-up/email', { ...person, callbackURL: `/${locale}/verify-email?verified=yes` })
  const response = await page.request.get(await readMailLink(person.email, words[locale].confirm), {
    maxRedirects: 0,
  })
  expect(response.headers().location).toMatch(/verified=yes$/)
  await page.goto(`/${locale}`)
  return person
}

/** Sends what a form about accounts sends, in the name of the user of the page. */
export async function postToAuth(page: Page, path: string, data: object): Promise<void> {
  const origin = process.env.SITE_URL ?? ''
  const response = await page.request.post(`/api/auth/${path}`, { data, headers: { origin } })
  expect(response.status()).toBe(200)
}

/** Makes an account by its pages, opens the link that came by mail, and is signed in by it. */
export async function arriveByPages(page: Page, locale: Locale, person = somebody()): Promise<Person> {
  await signUp(page, locale, person)
  await page.goto(await readMailLink(person.email, words[locale].confirm))
  await expect(page.getByRole('heading', { name: words[locale].verified })).toBeVisible()
  return person
}

/**
 * From a page that asks one to sign in or up: makes an account, and every step leads back there.
 */
export async function arriveOnTheWay(page: Page, locale: Locale, person = somebody()): Promise<Person> {
  const w = words[locale]
  await page.getByRole('main').getByRole('link', { name: w.signUp }).click()
  await page.waitForURL(/\/sign-up\?next=/)
  await fillInSignUp(page, locale, person)
  await page.goto(await readMailLink(person.email, w.confirm))
  await page.getByRole('main').getByRole('link', { name: w.goOn }).click()
  return person
}

/** Fills in the form of the sign-in on the page one is on. */
export async function fillInSignIn(
  page: Page,
  locale: Locale,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  const w = words[locale]
  const button = page.getByRole('main').getByRole('button', { name: w.signIn })
  await expect(button).toBeEnabled()
  await page.getByLabel(w.email, { exact: true }).fill(email)
  await page.getByLabel(w.password, { exact: true }).fill(password)
  await button.click()
}
