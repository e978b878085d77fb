import { expect, expectAccessible, expectNoSidewaysScroll, locales, phone, test } from './journey.ts'

/** A page of every kind. */
const pages = [
  '',
  '/firms',
  '/firms/dunhuang-academy',
  '/ip-assets',
  '/ip-assets/sample-moon-white-shapes',
  '/projects',
  '/briefs?sample=all',
  '/briefs/sample-brief-ferry-season',
  '/bases',
  '/partners',
  '/partners?firm=dunhuang-academy',
]

/** Each language once by day and once by night, on a desk and on a phone: every pair of these occurs. */
const surroundings = [
  { locale: 'zh', colorScheme: 'light', viewport: phone },
  { locale: 'zh', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'en', colorScheme: 'dark', viewport: phone },
] as const

for (const { locale, colorScheme, viewport } of surroundings) {
  test.describe(`${locale}, ${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport })
    for (const half of [pages.slice(0, 6), pages.slice(6)]) {
      test(`pages from "${half[0]}" on have no violation and do not scroll sideways`, async ({ page }) => {
        for (const path of half) {
          await test.step(path, async () => {
            await page.goto(`/${locale}${path}`)
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            await expectAccessible(page)
            await expectNoSidewaysScroll(page)
          })
        }
      })
    }
  })
}

for (const locale of locales) {
  test(`${locale}: an opened reason and a comparison have no violation`, async ({ page }) => {
    await page.goto(`/${locale}/partners?firm=dunhuang-academy`)
    const partners = page.getByRole('main').getByRole('article')
    await partners.first().locator('summary').first().click()
    await expect(partners.first().locator('details').first().getByRole('list')).toBeVisible()
    for (const card of [1, 4]) await partners.nth(card).getByRole('checkbox').check()
    await expectAccessible(page)
    await page.locator('form#compare').getByRole('button').click()
    await expect(page.locator('#comparison')).toBeVisible()
    await expectAccessible(page)
  })
}
