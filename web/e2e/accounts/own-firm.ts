import { randomInt, randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '../journey.ts'

/** Sends an operation in the name of the user who is signed in on the page. */
export async function askAsSignedIn(page: Page, query: string, variables: object) {
  const response = await page.request.post('/graphql', { data: { query, variables } })
  return (await response.json()).data
}

/**
 * Registers a firm for the user who is signed in on the page, so that no other journey changes it, and
 * returns its id.
 */
export async function registerOwnFirm(page: Page): Promise<string> {
  // Names without a part that all have: a firm like another is not registered at once.
  const [one, two] = [randomUUID().slice(0, 8), randomUUID().slice(0, 8)]
  const signs = Array.from({ length: 5 }, () => String.fromCodePoint(0x4e00 + randomInt(0x5000)))
  const register = `mutation ($input: RegisterFirmInput!) {
    registerFirm(input: $input) { firm { id } errors { message } }
  }`
  const input = {
    kind: 'DIGITAL',
    nameZh: signs.join(''),
    nameEn: `${one} ${two}`,
    descriptionZh: '折纸。',
    descriptionEn: 'It folds paper.',
    cityZh: '泉州',
    cityEn: 'Quanzhou',
    province: 'Fujian',
    markets: ['SG'],
    evidenceKind: 'DOCUMENT',
    evidence: 'Licence no. 7',
  }
  const { registerFirm } = await askAsSignedIn(page, register, { input })
  expect(registerFirm.errors).toEqual([])
  return registerFirm.firm.id
}
