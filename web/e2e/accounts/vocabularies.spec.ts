import { randomUUID } from 'node:crypto'
import { expect, expectSound, localesOf, test } from '../journey.ts'
import { signInAsSample } from './sample-accounts.ts'

const say = {
  zh: {
    title: '词表管理',
    tab: '文化门类',
    add: '新增文化门类',
    addNow: '确认新增',
    code: '代码',
    nameZh: '中文名称',
    nameEn: '英文名称',
    taken: '已有这个代码',
    added: '已新增',
    rename: '改名',
    renameNow: '保存名称',
    renamed: '已改名',
    retire: '停用',
    retireNow: '确认停用',
    retired: '已停用',
    used: /使用 \d+ 处/,
    next: '下一页',
  },
  en: {
    title: 'Vocabularies',
    tab: 'Heritage domains',
    add: 'Add a heritage domain',
    addNow: 'Add it',
    code: 'Code',
    nameZh: 'Name in Chinese',
    nameEn: 'Name in English',
    taken: 'There is an entry with this code',
    added: 'was added',
    rename: 'Rename',
    renameNow: 'Save the names',
    renamed: 'was renamed',
    retire: 'Retire',
    retireNow: 'Retire it',
    retired: 'was retired',
    used: /used (once|\d+ times)/,
    next: 'Next',
  },
} as const

for (const locale of localesOf('vocabularies')) {
  test(`${locale}: an admin of the platform adds, renames and retires a heritage domain`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const w = say[locale]
    const page = await signInAsSample(browser, locale, 'admin')
    // The smallest screen.
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`/${locale}/account/vocabularies`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.title)
    await expectSound(page)
    await page.getByRole('main').getByRole('link', { name: w.tab, exact: true }).click()
    await expect(page).toHaveURL(/of=heritage-domains/)

    // What is in use can be renamed, and not retired. The first of the demo network is.
    const items = page.getByRole('main').getByRole('listitem')
    const ceramics = items.filter({ hasText: 'ceramics' })
    await expect(ceramics.getByText(w.used)).toBeVisible()
    await expect(ceramics.getByText(w.rename).first()).toBeVisible()
    await expect(ceramics.getByText(w.retire)).toHaveCount(0)

    const code = `a-${randomUUID().slice(0, 8)}`
    await page.getByText(w.add, { exact: true }).click()
    const send = page.getByRole('button', { name: w.addNow })
    await page.getByLabel(w.code, { exact: true }).fill('ceramics')
    const form = page.locator('form').filter({ has: send })
    await form.getByLabel(w.nameZh).fill(`蜡染 ${code}`)
    await form.getByLabel(w.nameEn).fill(`Batik ${code}`)
    await send.click()
    await expect(form.getByText(w.taken)).toBeVisible()
    await expectSound(page)
    await page.getByLabel(w.code, { exact: true }).fill(code)
    await send.click()
    const status = page.getByRole('status')
    await expect(status.filter({ hasText: w.added })).toBeVisible()

    // It stands first, by its code; by keyboard.
    const own = items.filter({ hasText: code })
    await own.locator('summary', { hasText: w.rename }).focus()
    await page.keyboard.press('Enter')
    await own.getByLabel(w.nameZh).fill(`绞缬 ${code}`)
    await own.getByLabel(w.nameEn).fill(`Shibori ${code}`)
    await own.getByRole('button', { name: w.renameNow }).click()
    await expect(status.filter({ hasText: w.renamed })).toBeVisible()
    await expect(own.getByRole('heading')).toContainText(locale === 'zh' ? '绞缬' : 'Shibori')
    await expectSound(page)

    // Visitors find it by its new name.
    const query = '{ heritageDomains { id nameEn } }'
    const { data } = await (await page.request.post('/graphql', { data: { query } })).json()
    expect(data.heritageDomains).toContainEqual({ id: code, nameEn: `Shibori ${code}` })

    await page.goto(`/${locale}/account/vocabularies?of=heritage-domains`)
    await own.locator('summary', { hasText: w.retire }).click()
    await own.getByRole('button', { name: w.retireNow }).click()
    await expect(status.filter({ hasText: w.retired })).toBeVisible()
    await expect(own).toHaveCount(0)
    await page.context().close()
  })
}
