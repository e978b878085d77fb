import { expect, phone, test } from './journey.ts'

test('zh: home says what this is, counts the network and leads to one’s own side', async ({ page }) => {
  await page.goto('/zh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('让文化与技术找到彼此')
  // 56 real firms of culture and 55 of technology; the 6 and 7 samples are not counted.
  await expect(page.getByText('56 家传统文化企业')).toBeVisible()
  await expect(page.getByText('55 家数字技术企业')).toBeVisible()
  await page.getByRole('link', { name: '从数字企业出发' }).click()
  await expect(page).toHaveURL(/\/zh\/partners\?side=digital$/)
  // The first of the digital firms by id.
  const first = page.getByRole('main').getByRole('article').first()
  await expect(first).toContainText('数字技术 · ')
  await expect(first.getByRole('link', { name: '为其寻找伙伴' })).toHaveAttribute(
    'href',
    /^\/zh\/partners\?firm=/,
  )
})

for (const [locale, address] of [
  ['zh-CN', '/zh'],
  ['en-GB', '/en'],
  // Readers of neither are more likely to read English.
  ['fr-FR', '/en'],
  ['fr-FR,zh;q=0.5', '/zh'],
] as const) {
  test(`a browser that asks for ${locale} arrives at ${address}`, async ({ request }) => {
    const response = await request.get('/', { headers: { 'accept-language': locale }, maxRedirects: 0 })
    expect(response.headers().location).toMatch(new RegExp(`${address}$`))
  })
}

for (const [address, moved] of [
  ['/zh-CN', '/zh'],
  ['/zh-Hans/firms?kind=DIGITAL', '/zh/firms?kind=DIGITAL'],
  ['/en-GB/firms/dunhuang-academy', '/en/firms/dunhuang-academy'],
  ['/EN/bases', '/en/bases'],
] as const) {
  test(`${address} is ${moved}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toMatch(new RegExp(`${moved.replace('?', '\\?')}$`))
  })
}

test('en: a phone shows the same, with the navigation behind a word', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Where culture and technology find each other',
  )
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Firms' }).click()
  await expect(page).toHaveURL(/\/en\/firms$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Firms' })).toBeVisible()
})

test('the language switch keeps the page and its filter', async ({ page }) => {
  await page.goto('/zh/firms?kind=TRADITIONAL&province=Gansu')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/firms\?kind=TRADITIONAL&province=Gansu$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('2 firms')).toBeVisible()
})

test('the theme is changed by hand and kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/bases')
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await paper()).toBe('rgb(250, 247, 241)')
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  expect(await paper()).toBe('rgb(23, 20, 18)')
  await page.reload()
  expect(await paper()).toBe('rgb(23, 20, 18)')
})

test('the keyboard skips to the content', async ({ page }) => {
  await page.goto('/zh/bases')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})
