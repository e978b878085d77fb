import { expect, test } from './journey.ts'

test('zh: cultural IP names its holder, its forms, what was made of it and the licences shown', async ({
  page,
}) => {
  await page.goto('/zh/ip-assets/sample-moon-white-shapes')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例·月白器形库')
  await expect(page.getByRole('main').getByText('示例', { exact: true }).first()).toBeVisible()
  await expect(page.locator('#facts')).toContainText('三维模型')
  const licence = page.locator('#grants').getByRole('row').nth(1)
  // The days of samples move with the day on which the network is loaded (graph/seed/sample-days.ts).
  await expect(licence).toContainText(/20\d\d年\d{1,2}月\d{1,2}日至20\d\d年\d{1,2}月\d{1,2}日/)
  await expect(licence).toContainText('非独占')
})

test('en: a collaboration leads to who took part and to the IP it used', async ({ page }) => {
  await page.goto('/en/projects/digital-sutra-cave-2023')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Digital Sutra Cave launch')
  await expect(page.locator('#participants')).toContainText('Tencent')
  await expect(page.locator('#facts')).toContainText('3D scanning & photogrammetry')
  await expect(page.locator('#facts')).toContainText('Source: ')
  await page.locator('#participants').getByRole('link', { name: 'Dunhuang Academy' }).click()
  await expect(page).toHaveURL(/\/en\/firms\/dunhuang-academy$/)
})

test('zh: a brief says what a partner must have, and leads to partners', async ({ page }) => {
  await page.goto('/zh/briefs?sample=sample')
  await page.getByRole('link', { name: '《渡口》东南亚线上演出季' }).click()
  await expect(page.locator('#needs').getByRole('listitem').filter({ hasText: '必须' })).toHaveCount(2)
  await page.getByRole('link', { name: '为这个需求找伙伴' }).click()
  await expect(page).toHaveURL(/\/zh\/partners\?brief=sample-brief-ferry-season$/)
})

test('en: a base keeps those it hosts apart from those merely in its province', async ({ page }) => {
  await page.goto('/en/bases/beijing-tianzhu')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Beijing Tianzhu Comprehensive Bonded Zone',
  )
  await expect(page.locator('#hosted')).toContainText('No hosted firms have been made public yet.')
  await expect(page.locator('#province')).toContainText('does not mean that the base hosts these firms')
  await expect(page.locator('#province').getByRole('link', { name: 'Baidu' })).toBeVisible()
})

test('every list page has a title of its own in both languages', async ({ request }) => {
  const titles = {
    '/zh': '合鸣 · 让文化与技术找到彼此',
    '/zh/firms': '企业名录 · 合鸣',
    '/zh/partners': '找伙伴 · 合鸣',
    '/en/projects': 'Cases · Heming',
    '/en/briefs': 'Briefs · Heming',
    '/en/ip-assets': 'Cultural IP · Heming',
    '/en/bases': 'National cultural export bases · Heming',
  }
  for (const [path, title] of Object.entries(titles)) {
    const html = await (await request.get(path)).text()
    expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toBe(title)
    expect(html).toContain('<meta property="og:title"')
    expect(html).toContain('hrefLang="zh-Hans"')
  }
})

test('each kind of page has a picture to be shared with, under the one address of the site', async ({
  request,
}) => {
  const origin = (html: string, pattern: RegExp) => new URL(html.match(pattern)?.[1] ?? '').origin
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const site = origin(sitemap, /<loc>([^<]+)<\/loc>/)
  const shared: [string, string][] = [
    ['/zh', 'home-zh'],
    ['/en/partners', 'partners-en'],
    ['/zh/firms', 'firms-zh'],
    ['/zh/firms/dunhuang-academy', 'firms-zh'],
    ['/en/ip-assets', 'ipAssets-en'],
    ['/en/projects/digital-sutra-cave-2023', 'projects-en'],
    ['/zh/briefs', 'briefs-zh'],
    ['/en/bases/beijing-tianzhu', 'bases-en'],
  ]
  for (const [path, picture] of shared) {
    const html = await (await request.get(path)).text()
    expect(html).toContain(`<meta property="og:image" content="${site}/og/${picture}.png"/>`)
    expect(html).toContain('<meta property="og:site_name"')
    expect(origin(html, /<link rel="canonical" href="([^"]+)"/)).toBe(site)
    expect(origin(html, /<meta property="og:url" content="([^"]+)"/)).toBe(site)
    const response = await request.get(`/og/${picture}.png`)
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/png'])
  }
})

test('browsers find icons and a manifest', async ({ request }) => {
  const html = await (await request.get('/zh')).text()
  for (const name of ['icon', 'apple-touch-icon', 'manifest']) expect(html).toContain(`<link rel="${name}"`)
  const manifest = await request.get('/manifest.webmanifest')
  const { icons } = (await manifest.json()) as { icons: { src: string }[] }
  for (const path of ['/favicon.ico', ...icons.map(({ src }) => src)])
    expect((await request.get(path)).status(), path).toBe(200)
})

test('the sitemap lists real pages in both languages and no samples', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  for (const path of [
    '/zh/firms/dunhuang-academy',
    '/en/firms/dunhuang-academy',
    '/zh/projects/digital-sutra-cave-2023',
  ])
    expect(sitemap).toMatch(new RegExp(`<loc>http[^<]*${path}</loc>`))
  expect(sitemap).not.toContain('sample-')
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap: http.*\/sitemap\.xml/)
})
