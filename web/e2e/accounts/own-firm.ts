import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '../journey.ts'

/** Sends an operation in the name of whoever is signed in on the page. */
export async function askAsSignedIn(page: Page, query: string, variables: object) {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  return (await answer.json()).data
}

/** Registers a firm for whoever is signed in on the page, so that no other journey changes it, and returns its id. */
export async function registerOwnFirm(page: Page): Promise<string> {
  const id = randomUUID().slice(0, 8)
  const register = `mutation ($input: RegisterFirmInput!) {
    registerFirm(input: $input) { firm { id } errors { message } }
  }`
  const input = {
    kind: 'DIGITAL',
    nameZh: `纸舟${id}`,
    nameEn: `Paper Boat ${id}`,
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
