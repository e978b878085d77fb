import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, expectSound, type Locale, localesOf, test } from '../journey.ts'
import { signInAsSample } from './sample-accounts.ts'

const say = {
  zh: {
    files: '文件',
    chosen: '已上传的文件',
    begin: '开始读取',
    publish: /^发布（1 家企业）/,
    firms: '这次导入的企业',
    different: '另一家企业',
    save: '保存本页的选择',
    saved: '已保存',
    menu: '账号',
    title: '疑似重复企业',
    next: '下一页',
    reason: '名称相近',
    compare: '比对并合并',
    founded: '成立年份',
    swap: '改为保留另一家',
    merge: '合并两份资料',
    merged: '30 天内可以撤销',
    undo: '撤销合并',
    undoNow: '确认撤销',
    undone: '已撤销合并',
    notSame: '不是同一家',
    marked: '今后不再提示',
    view: '已确认不同',
    takeBack: '撤回确认',
    unmarked: '会重新提示',
  },
  en: {
    files: 'Files',
    chosen: 'Uploaded files',
    begin: 'Read them',
    publish: /^Publish 1 firm/,
    firms: 'Firms of this import',
    different: 'Another firm',
    save: 'Save the choices of this page',
    saved: 'Saved',
    menu: 'Account',
    title: 'Duplicate firms',
    next: 'Next page',
    reason: 'Matching name',
    compare: 'Compare and merge',
    founded: 'Year founded',
    swap: 'Keep the other one instead',
    merge: 'Merge the profiles',
    merged: 'You can undo this for 30 days',
    undo: 'Undo the merge',
    undoNow: 'Undo it',
    undone: 'The merge was undone',
    notSame: 'Not the same',
    marked: 'no longer suggested',
    view: 'Confirmed different',
    takeBack: 'Withdraw',
    unmarked: 'suggested again',
  },
} as const

/** Uploads a table of one firm; the page then shows what was read. */
async function upload(page: Page, locale: Locale, row: string): Promise<void> {
  const w = say[locale]
  await page.goto(`/${locale}/account/imports/new`)
  const begin = page.getByRole('button', { name: w.begin })
  await expect(begin).toBeEnabled()
  const buffer = Buffer.from(`id,nameZh,nameEn,province,foundedYear\n${row}\n`)
  await page.getByLabel(w.files).setInputFiles([{ name: 'firms.csv', mimeType: 'text/csv', buffer }])
  await expect(page.getByRole('list', { name: w.chosen }).getByRole('listitem')).toHaveText([/firms\.csv/])
  await begin.click()
  await expect(page.getByRole('button', { name: w.publish })).toBeEnabled({ timeout: 60_000 })
}

/** Publishes what was read; returns the address of its firm. */
async function publish(page: Page, locale: Locale): Promise<string> {
  const w = say[locale]
  await page.getByRole('button', { name: w.publish }).click()
  const firm = page.getByRole('region', { name: w.firms }).getByRole('link').first()
  await expect(firm).toBeVisible({ timeout: 60_000 })
  return (await firm.getAttribute('href')) ?? ''
}

/** Goes through the list to the page on which a pair stands. */
async function findPair(page: Page, locale: Locale, mark: string): Promise<void> {
  const main = page.getByRole('main')
  const next = main.getByRole('link', { name: say[locale].next })
  while (!(await main.getByText(mark).first().isVisible()) && (await next.isVisible())) {
    const before = page.url()
    await next.click()
    await expect.poll(() => page.url()).not.toBe(before)
    await expect(page.getByRole('heading', { level: 1, name: say[locale].title })).toBeVisible()
  }
}

for (const locale of localesOf('duplicates')) {
  test(`${locale}: an administrator publishes a firm twice, merges the two, undoes it and says that they are two`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const w = say[locale]
    const page = await signInAsSample(browser, locale, 'admin')
    const mark = randomUUID().replaceAll('-', '').slice(0, 8)
    await upload(page, locale, `one,永川${mark}龙灯,Dragon ${mark},Chongqing,`)
    const one = await publish(page, locale)

    // The same name in traditional characters.
    await upload(page, locale, `two,永川${mark}龍燈,Loong ${mark},Chongqing,1990`)
    const asked = page.getByRole('group', { name: new RegExp(mark) })
    await expect(asked).toBeVisible()
    await asked.getByRole('radio', { name: w.different }).check()
    await expectSound(page)
    await page.getByRole('button', { name: w.save, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: w.saved })).toBeVisible()
    const two = await publish(page, locale)

    await page.setViewportSize({ width: 320, height: 700 })
    await page.locator('summary', { hasText: w.menu }).click()
    await page.getByRole('banner').getByRole('link', { name: w.title }).click()
    await expect(page.getByRole('heading', { level: 1, name: w.title })).toBeVisible()
    const pair = page.getByRole('main').getByRole('listitem').filter({ hasText: mark })
    await findPair(page, locale, mark)
    await expect(pair).toContainText(w.reason)
    await expectSound(page)
    await pair.getByRole('link', { name: w.compare }).click()

    const merge = page.getByRole('button', { name: w.merge })
    await expect(merge).toBeEnabled()
    // Whichever stands first: the one of 1990 is merged into the other.
    const founded = page.getByRole('group', { name: w.founded })
    const keptId = () => new URL(page.url()).searchParams.get('kept') ?? ''
    if (!one.endsWith(encodeURIComponent(keptId()))) {
      await page.getByRole('link', { name: w.swap }).click()
      await expect.poll(() => one.endsWith(encodeURIComponent(keptId()))).toBe(true)
    }
    await expect(founded.getByRole('radio', { name: '1990' })).toBeChecked()
    await expectSound(page)
    await merge.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: w.merged })).toBeFocused()
    await expectSound(page)
    const merges = page.url()

    // The address of the merged firm leads to the one that was kept.
    const response = await page.request.get(two, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    await page.goto(two)
    await expect(page).toHaveURL(new RegExp(`${one.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}$`))
    await expect(page.getByRole('main').getByText('1990').first()).toBeVisible()

    await page.goto(merges)
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: mark })
    await row.locator('summary', { hasText: w.undo }).click()
    await row.getByRole('button', { name: w.undoNow }).click()
    await expect(page.getByRole('status').filter({ hasText: w.undone })).toBeFocused()
    await page.goto(two)
    await expect(page).toHaveURL(new RegExp(`${two.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}$`))

    await page.goto(`/${locale}/account/duplicates`)
    await findPair(page, locale, mark)
    await pair.getByRole('button', { name: w.notSame }).click()
    await expect(page.getByRole('status').filter({ hasText: w.marked })).toBeVisible()
    await page.getByRole('link', { name: w.view }).click()
    await expect(pair).toBeVisible()
    await expectSound(page)
    await pair.getByRole('button', { name: w.takeBack }).click()
    await expect(page.getByRole('status').filter({ hasText: w.unmarked })).toBeVisible()
    await page.context().close()
  })
}
