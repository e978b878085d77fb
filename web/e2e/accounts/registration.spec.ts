import { expect, expectSound, locales, localesOf, phone, test } from '../journey.ts'
import { arrive, arriveByPages, words } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const say = {
  zh: {
    places: '我的企业与基地',
    register: '登记企业',
    title: '查找或登记企业',
    name: '企业名称',
    look: '查找',
    found: '您的企业在其中吗？',
    nameZh: '中文名称',
    nameEn: '英文名称',
    alike: '名称相似',
    claim: '这是我的企业，去认领',
    noneIsMine: '都不是，登记企业',
    noneAlike: '名录中没有相似的企业',
    kind: /数字技术/,
    type: '机构类型',
    university: '高校与科研机构',
    cityZh: '所在城市（中文）',
    cityEn: '所在城市（英文）',
    document: '一份文件',
    field: '文件名称',
    sent: '申请已提交',
    waiting: '待审核',
    province: '省份',
    choose: '请选择一项。',
    fujian: '福建',
    submit: '登记企业',
    known: '敦煌研究院',
    website: '官方网站（选填）',
    find: '查找我的企业',
    meanwhile: '等待期间可完善资料',
    partners: '等待期间可寻找伙伴',
    notVerified: '未认证',
    verify: '申请认证',
    unverified: '未认证',
    unverifiedNote: '尚未经出口基地或合鸣平台认证',
    verified: '已认证',
    accept: '通过并移交资料',
    acceptNow: '确认移交',
    handedOver: '已移交给',
  },
  en: {
    places: 'My firms and bases',
    register: 'Register a firm',
    title: 'Find or register a firm',
    name: 'Name of the firm',
    look: 'Search',
    found: 'Is it one of these?',
    nameZh: 'Name in Chinese',
    nameEn: 'Name in English',
    alike: 'a similar name',
    claim: 'This is mine: claim it',
    noneIsMine: 'None of these: register the firm',
    noneAlike: 'No similar firm is listed.',
    kind: /Digital technology/,
    type: 'Organisation type',
    university: 'University or research institute',
    cityZh: 'City in Chinese',
    cityEn: 'City in English',
    document: 'A document',
    field: 'Name of the document',
    sent: 'Your claim has been submitted',
    waiting: 'Pending',
    province: 'Province',
    choose: 'Choose one.',
    fujian: 'Fujian',
    submit: 'Register the firm',
    known: 'Dunhuang Academy',
    website: 'Website (optional)',
    find: 'Find my firm',
    meanwhile: 'Complete the profile in the meantime',
    partners: 'Find partners in the meantime',
    notVerified: 'Not verified',
    verify: 'Request verification',
    unverified: 'Not verified',
    unverifiedNote: 'has not been verified by an export base or by Heming',
    verified: 'Verified',
    accept: 'Accept and hand over',
    acceptNow: 'Hand over now',
    handedOver: 'now belongs to',
  },
} as const

for (const locale of localesOf('registration')) {
  const w = say[locale]
  test(`${locale}: a newcomer is offered a likely duplicate to claim, and registers a firm that is another`, async ({
    page,
    browser,
    request,
  }) => {
    test.setTimeout(180_000)
    const person = await arriveByPages(page, locale)
    // Where a firm is looked for by its name, not a list of all.
    await expect(page.getByRole('link', { name: w.find })).toHaveAttribute(
      'href',
      `/${locale}/account/register-firm`,
    )
    await page.locator('summary', { hasText: words[locale].menu }).click()
    await page.getByRole('banner').getByRole('link', { name: w.places }).click()
    await page.getByRole('main').getByRole('link', { name: w.register }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.title)
    await expectSound(page)

    const main = page.getByRole('main')
    const lookFor = async (name: string) => {
      await main.getByLabel(w.name).fill(name)
      await main.getByRole('button', { name: w.look }).click()
      await page.waitForURL((url) => url.searchParams.get('name') === name)
      await expect(main.getByRole('heading', { name: w.found }).locator('span')).toBeFocused()
    }
    // A part of a name, in either language, finds the firm.
    await lookFor(locale === 'zh' ? '敦煌' : 'Dunhuang')
    const offered = main.getByRole('listitem').filter({ hasText: w.known }).first()
    await expect(offered).toContainText(w.alike)
    await expect(page.getByRole('button', { name: w.noneIsMine })).toBeEnabled()
    await expectSound(page)
    await offered.getByRole('link', { name: w.claim }).click()
    await page.waitForURL(`**/${locale}/firms/dunhuang-academy/claim`)

    const id = person.email.replace(/^traveller-|@.*$/g, '')
    await page.goto(`/${locale}/account/register-firm`)
    await lookFor(`${id} Works`)
    await expect(main).toContainText(w.noneAlike)
    const send = main.getByRole('button', { name: w.submit, exact: true })
    await expect(send).toBeEnabled()
    await main.getByRole('radio', { name: w.kind }).check()
    // The name that was looked for stands in the form already; only the other one is asked for.
    await expect(main.getByLabel(w.nameEn)).toHaveValue(`${id} Works`)
    await main.getByLabel(w.nameZh).fill(`${id}云`)
    await send.click()
    await expect(main.getByLabel(w.province)).toBeFocused()
    await expect(main.getByLabel(w.province)).toHaveAccessibleDescription(w.choose)
    await main.getByLabel(w.province).selectOption(w.fujian)
    await send.click()
    await expect(main.getByLabel(w.cityZh)).toBeFocused()
    await expectSound(page)
    await main.getByLabel(w.cityZh).fill('泉州')
    await main.getByLabel(w.cityEn).fill('Quanzhou')
    await main.getByLabel(w.website).last().fill(`www.${id}-works.com`)
    await expect(main.getByLabel(w.type)).toHaveValue('COMPANY')
    await main.getByLabel(w.type).selectOption(w.university)
    await main.getByRole('radio', { name: w.document }).check()
    await main.getByLabel(w.field).fill('登记证 0077, county register, shelf 4')
    await send.click()
    await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeFocused()
    const own = main.getByRole('listitem').filter({ hasText: '登记证 0077' })
    await expect(own.getByText(w.waiting, { exact: true })).toBeVisible()
    await expect(own.getByRole('link', { name: w.meanwhile })).toBeVisible()
    await expect(own.getByRole('link', { name: w.partners })).toHaveAttribute('href', /partners\?firm=/)
    await expect(own.getByText(w.unverified, { exact: true })).toBeVisible()
    await expectSound(page)

    // Until it is verified the page says so, and search engines are kept from it.
    const href = await own.getByRole('heading').getByRole('link').getAttribute('href')
    const address = href ?? ''
    await page.goto(address)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading.getByText(w.unverified, { exact: true })).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText(w.unverifiedNote)
    await expect(main).toContainText(w.university)
    await expect(main.getByRole('link', { name: `${id}-works.com` })).toBeVisible()
    await expectSound(page)
    for (const each of locales) {
      const html = await (await request.get(address.replace(`/${locale}/`, `/${each}/`))).text()
      expect.soft(html).toContain('<meta name="robots" content="noindex"/>')
      expect.soft(html).not.toContain('application/ld+json')
    }
    const partners = `/${locale}/partners?firm=${address.split('/').at(-1)}`
    expect
      .soft(await (await request.get(partners)).text())
      .toContain('<meta name="robots" content="noindex"/>')
    const sitemap = async () => (await request.get('/sitemap.xml')).text()
    expect.soft(await sitemap()).not.toContain(address)

    // Its owner finds the link to verification there.
    await main.getByRole('link', { name: w.verify }).click()
    await expect(main.getByText(w.waiting, { exact: true })).toBeVisible()

    const admin = await signInAsSample(browser, locale, 'admin')
    await admin.goto(`/${locale}/account/claims-to-review`)
    const asked = admin.getByRole('main').getByRole('listitem').filter({ hasText: person.email })
    await expect(asked.getByText(w.unverified, { exact: true })).toBeVisible()
    await expectSound(admin)
    await asked.locator('summary', { hasText: w.accept }).click()
    await asked.getByRole('button', { name: w.acceptNow }).click()
    await expect(admin.getByRole('status').filter({ hasText: w.handedOver })).toBeFocused()
    await admin.context().close()
    await page.goto(address)
    await expect(heading.getByText(w.verified, { exact: true })).toBeVisible()
    await expect(page.getByText(w.unverified, { exact: true })).toHaveCount(0)
    const html = await (await request.get(address)).text()
    expect(html).not.toContain('name="robots"')
    expect(html).toContain('application/ld+json')
    expect(await sitemap()).toContain(`${address}</loc>`)

    await page.goto(`/${locale}/firms`)
    await main.getByRole('link', { name: w.register, exact: true }).click()
    await page.waitForURL(`**/${locale}/account/register-firm`)
  })
}

test('en: a studio abroad registers without a Chinese name, and finds its partners first', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const w = say.en
  const person = await arrive(page, 'en')
  const name = `Atelier ${person.email.replace(/^traveller-|@.*$/g, '')}`
  const main = page.getByRole('main')
  await page.goto(`/en/account/register-firm?${new URLSearchParams({ name })}`)
  const send = main.getByRole('button', { name: w.submit, exact: true })
  await expect(send).toBeEnabled()
  await main.getByRole('radio', { name: w.kind }).check()
  await main.getByLabel(w.province).selectOption('France')
  await main.getByLabel(w.cityEn).fill('Lyon')
  await main.getByRole('radio', { name: w.document }).check()
  await main.getByLabel(w.field).fill('Kbis 552 100 554')
  // What was typed is not left without a question.
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('banner').getByRole('link', { name: 'Heming' }).click()
  await expect(main.getByLabel(w.field)).toHaveValue('Kbis 552 100 554')
  await send.click()
  await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeFocused()
  await main.getByRole('heading', { name }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(main).toContainText('Lyon, France')
  await expect(main.getByText('Own statement', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('complementary')).toContainText('Source: stated by the firm itself')
  await expect(main).toContainText('Next: describe the firm in Chinese and English')
  await expectSound(page)

  await page.goto('/en')
  await expect(main.getByRole('link', { name: `Find partners for ${name}` })).toBeVisible()
  await page.goto('/en/partners?side=digital')
  await expect(main.locator('#own-firms-heading')).toBeVisible()
  await expect(main.getByRole('link', { name: `Find partners ${name}` })).toBeVisible()
  await expectSound(page)
})
