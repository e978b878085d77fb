import { expect, localesOf, phone, test } from './journey.ts'

const words = {
  zh: {
    name: '敦煌研究院',
    other: 'Dunhuang Academy',
    capability: '文化研究与考据审定',
    proof: '数字藏经洞国际版',
    newest: '天猫博物馆之宝计划',
    source: '来源：',
    unclaimed: '未认领',
    partner: '腾讯',
    seek: '寻找数字技术伙伴',
  },
  en: {
    name: 'Dunhuang Academy',
    other: '敦煌研究院',
    capability: 'Heritage research & authority review',
    proof: 'Digital Sutra Cave international edition',
    newest: 'Tmall Treasure of the Museum plan',
    source: 'Source: ',
    unclaimed: 'Unclaimed.',
    partner: 'Tencent',
    seek: 'Find digital partners',
  },
}

for (const locale of localesOf('profile')) {
  const say = words[locale]
  test(`${locale}: a profile shows what a firm can, the proof, what it did and where that was read`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/firms/dunhuang-academy`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.name)
    const capability = page.locator('#capabilities').getByRole('row', { name: say.capability })
    await expect(capability.getByRole('link', { name: say.proof })).toBeVisible()
    // Twelve collaborations of the demo network name it, the newest of 2026.
    const projects = page.locator('#projects ol > li')
    await expect(projects).toHaveCount(12)
    await expect(projects.first()).toContainText(say.newest)
    await expect(projects.first().locator('time')).toHaveText('2026')
    await expect(page.getByRole('complementary')).toContainText(say.unclaimed)
    await expect(page.getByRole('complementary')).toContainText(say.source)

    const neighbourhood = page.locator('#neighbourhood')
    await expect(neighbourhood.getByRole('img', { name: say.name })).toBeVisible()
    await expect(
      neighbourhood.getByRole('table').getByRole('link', { name: say.partner, exact: true }),
    ).toBeVisible()

    await page.getByRole('link', { name: say.seek }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/partners\\?firm=dunhuang-academy$`))
  })

  test(`${locale}: names, titles and descriptions of a profile are in the HTML that is sent`, async ({
    request,
  }) => {
    const html = await (await request.get(`/${locale}/firms/dunhuang-academy`)).text()
    for (const text of [say.name, say.other, say.proof, say.newest]) expect(html).toContain(text)
    expect(html).toContain(`<meta property="og:title" content="${say.name}"/>`)
    expect(html).toContain(`<link rel="canonical" href=`)
    const [, data] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? []
    expect(JSON.parse(data ?? '{}')).toMatchObject({
      '@type': 'Organization',
      name: say.name,
      alternateName: say.other,
      foundingDate: '1944',
    })
  })
}

test('en: on a phone, from a capability to the firms that offer it', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en/firms/dunhuang-academy')
  await page.locator('#capabilities').getByRole('link', { name: words.en.capability }).click()
  await expect(page).toHaveURL(/\/en\/firms\?capability=trad\.research$/)
  await expect(page.getByRole('article').getByRole('link', { name: 'Dunhuang Academy' })).toBeVisible()
})
