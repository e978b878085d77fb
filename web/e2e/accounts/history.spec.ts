import type { Page } from '@playwright/test'
import { expect, expectSound, phone, test } from '../journey.ts'
import { askAsSignedIn, registerOwnFirm } from './own-firm.ts'
import { arrive } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const firm = 'sample-lantern-workshop'

/** Sets the description of a firm to one text after another; returns what it was. */
async function setDescription(page: Page, firm: string, ...texts: string[]): Promise<string> {
  const query = 'query ($id: ID!) { firm(id: $id) { descriptionEn } }'
  const { descriptionEn: before } = (await askAsSignedIn(page, query, { id: firm })).firm
  const update = 'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { message } } }'
  for (const descriptionEn of texts) {
    const input = { firmId: firm, descriptionEn }
    expect((await askAsSignedIn(page, update, { input })).updateFirm.errors).toEqual([])
  }
  return before
}

/** Changes the description so often that its history fills more than a page, and leaves it as it was. */
async function changeDescription(page: Page, firm: string): Promise<void> {
  const before = await setDescription(page, firm)
  const texts = Array.from({ length: 22 }, (_, time) => (time % 2 === 1 ? before : `${before} Since 1998.`))
  await setDescription(page, firm, ...texts)
}

/** Texts, not codes. */
async function expectTexts(page: Page): Promise<void> {
  const entries = page.getByRole('main').locator('ol > li > p:first-child')
  await expect(entries.first()).toBeVisible()
  for (const text of await entries.allTextContents())
    expect(text).not.toMatch(/[A-Z]{3,}_|no words|\{|undefined/)
}

test('an owner reads what was done in words, a page at a time, with what changed', async ({ page }) => {
  test.setTimeout(120_000)
  const { name } = await arrive(page, 'en')
  // A firm of its own: other journeys edit that of the samples, and would get a conflict.
  const firm = await registerOwnFirm(page)
  await changeDescription(page, firm)
  await page.goto(`/en/firms/${firm}`)
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
  await expectTexts(page)
  const change = page
    .getByRole('listitem')
    .filter({ hasText: `${name} changed the profile.` })
    .first()
  await change.locator('summary').click()
  await expect(change).toContainText('Description in English')
  await expect(change).toContainText('Since 1998.')
  await expectSound(page)
  const newest = await page.locator('main time').first().getAttribute('datetime')
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/after=/)
  await expect(page.locator('main time').first()).not.toHaveAttribute('datetime', newest ?? '')
  await expectTexts(page)
  await page.getByRole('link', { name: 'Previous page' }).click()
  await page.waitForURL(`**/en/firms/${firm}/history`)
})

test('a long text is described by its length', async ({ page }) => {
  await arrive(page, 'en')
  const firm = await registerOwnFirm(page)
  await setDescription(page, firm, 'long '.repeat(800).trim())
  await page.goto(`/en/firms/${firm}/history`)
  const change = page.getByRole('listitem').filter({ hasText: 'changed the profile.' }).first()
  await change.locator('summary').click()
  await expect(change).toContainText('Now: longer text (3,999 characters)')
  await expectSound(page)
})

test('a curator reads the history of its base and of a firm there', async ({ browser }) => {
  const page = await signInAsSample(browser, 'zh', 'curator')
  await page.goto('/zh/account')
  await page.getByRole('main').getByRole('link', { name: '操作记录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('操作记录')
  await expectTexts(page)
  await expectSound(page)
  await page.goto(`/zh/firms/${firm}`)
  await page.getByRole('link', { name: '操作记录' }).click()
  await page.waitForURL(`**/zh/firms/${firm}/history`)
  await expectTexts(page)
  await expectSound(page)
  await page.context().close()
})

test('everybody reads what happened to the own account', async ({ page }) => {
  await arrive(page, 'zh')
  await page.goto('/zh/account/security')
  await page.getByRole('link', { name: '查看账号的全部记录' }).click()
  await expect(page.getByText('邮箱已验证。')).toBeVisible()
  await expectTexts(page)
  await expectSound(page)
})

test.describe('who may not read it', () => {
  test.use({ expectedErrors: [/status of 404/] })
  test('finds no such page, whether there is such a firm or not', async ({ browser }) => {
    const page = await signInAsSample(browser, 'en', 'editor')
    for (const path of [`firms/${firm}/history`, 'firms/nobody/history', 'bases/sample-base/history']) {
      expect((await page.goto(`/en/${path}`))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    }
    await page.context().close()
  })
})
