import { expect, expectSound, locales, phone, test } from '../journey.ts'
import { arrive, words } from './person.ts'

test.use({ viewport: phone })

const say = {
  zh: {
    places: '我的企业与基地',
    register: '登记企业',
    look: '查找',
    nameZh: '中文名称',
    nameEn: '英文名称',
    alike: '名称相似',
    claim: '这是我的企业：去认领',
    noneIsMine: '都不是：登记企业',
    noneAlike: '名录中没有相似的企业',
    kind: /数字科技/,
    cityZh: '所在城市（中文）',
    cityEn: '所在城市（英文）',
    document: '一份文件',
    field: '文件名称',
    sent: '申请已提交',
    waiting: '待审核',
    province: '省份',
    chooseProvince: '请选择省份',
    fujian: '福建',
    submit: '登记企业',
    known: '敦煌研究院',
    website: '官方网站（选填）',
    find: '查找我的企业',
    meanwhile: '等待期间可完善资料',
    notVerified: '未认证',
    verify: '申请认证',
  },
  en: {
    places: 'My firms and bases',
    register: 'Register a firm',
    look: 'Look for it',
    nameZh: 'Name in Chinese',
    nameEn: 'Name in English',
    alike: 'a similar name',
    claim: 'This is mine: claim it',
    noneIsMine: 'None of those is it: register the firm',
    noneAlike: 'No firm in the directory looks like it.',
    kind: /Digital technology/,
    cityZh: 'City, in Chinese',
    cityEn: 'City, in English',
    document: 'A document',
    field: 'Name of the document',
    sent: 'Your claim is sent',
    waiting: 'Waiting',
    province: 'Province',
    chooseProvince: 'Choose a province',
    fujian: 'Fujian',
    submit: 'Register the firm',
    known: 'Dunhuang Academy',
    website: 'Its website (optional)',
    find: 'Find my firm',
    meanwhile: 'Complete its profile meanwhile',
    notVerified: 'Not verified',
    verify: 'Have it verified',
  },
} as const

for (const locale of locales) {
  const w = say[locale]
  test(`${locale}: a newcomer is offered a likely duplicate to claim, and registers a firm that is another`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const person = await arrive(page, locale)
    // Where a firm is looked for by its name, not a list of all.
    await expect(page.getByRole('link', { name: w.find })).toHaveAttribute(
      'href',
      `/${locale}/account/register-firm`,
    )
    await page.locator('summary', { hasText: words[locale].menu }).click()
    await page.getByRole('banner').getByRole('link', { name: w.places }).click()
    await page.getByRole('main').getByRole('link', { name: w.register }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.register)
    await expectSound(page)

    const main = page.getByRole('main')
    const lookFor = async (nameZh: string, nameEn: string) => {
      await main.getByLabel(w.nameZh).first().fill(nameZh)
      await main.getByLabel(w.nameEn).first().fill(nameEn)
      await main.getByRole('button', { name: w.look }).click()
      await page.waitForURL(new RegExp(`nameEn=${nameEn.split(' ')[0]}`))
    }
    await lookFor('敦煌研究院', 'Dunhuang Academy')
    const offered = main.getByRole('listitem').filter({ hasText: w.known }).first()
    await expect(offered).toContainText(w.alike)
    await expect(page.getByRole('button', { name: w.noneIsMine })).toBeEnabled()
    await expectSound(page)
    await offered.getByRole('link', { name: w.claim }).click()
    await page.waitForURL(`**/${locale}/firms/dunhuang-academy/claim`)

    const id = person.email.replace(/^traveller-|@.*$/g, '')
    await page.goto(`/${locale}/account/register-firm`)
    await lookFor(`${id}云`, `${id} Works`)
    await expect(main).toContainText(w.noneAlike)
    const send = main.getByRole('button', { name: w.submit, exact: true })
    await expect(send).toBeEnabled()
    await main.getByRole('radio', { name: w.kind }).check()
    await send.click()
    await expect(main.getByLabel(w.cityZh)).toBeFocused()
    await expectSound(page)
    await main.getByLabel(w.cityZh).fill('泉州')
    await main.getByLabel(w.cityEn).fill('Quanzhou')
    await main.getByLabel(w.website).last().fill(`www.${id}.example.com`)
    await main.getByRole('radio', { name: w.document }).check()
    await main.getByLabel(w.field).fill('登记证 0077, county register, shelf 4')
    await send.click()
    await expect(main.getByRole('alert')).toHaveText(w.chooseProvince)
    await main.getByLabel(w.province).selectOption(w.fujian)
    await send.click()
    await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeFocused()
    const own = main.getByRole('listitem').filter({ hasText: '登记证 0077' })
    await expect(own.getByText(w.waiting, { exact: true })).toBeVisible()
    await expect(own.getByRole('link', { name: w.meanwhile })).toBeVisible()
    await expectSound(page)
    await own.getByRole('heading').getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(w.notVerified)
    await expect(main.getByRole('link', { name: w.verify })).toBeVisible()
    await expectSound(page)

    // Its page shows the website, and its owner the way to verification.
    await expect(main.getByRole('link', { name: `${id}.example.com` })).toBeVisible()
    await main.getByRole('link', { name: w.verify }).click()
    await expect(main.getByText(w.waiting, { exact: true })).toBeVisible()

    await page.goto(`/${locale}/firms`)
    await main.getByRole('link', { name: w.register, exact: true }).click()
    await page.waitForURL(`**/${locale}/account/register-firm`)
  })
}
