import { expectHeaderFits, expectNoSidewaysScroll, locales, test } from './journey.ts'

/** Widths of phones in use, in CSS pixels; 320 is also a desk at 400 %. */
const widths = [320, 344, 360, 375, 414]

for (const locale of locales) {
  for (const width of widths) {
    test(`${locale}: the header fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(`/${locale}/bases`)
      await expectNoSidewaysScroll(page)
      await expectHeaderFits(page)
    })
  }

  test(`${locale}: pages of every kind fit 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of [
      '',
      '/firms',
      '/firms?kind=DIGITAL',
      '/partners?side=digital',
      '/firms/dunhuang-academy',
      '/partners?firm=dunhuang-academy',
      '/ip-assets',
      '/projects',
      '/briefs?sample=all',
      '/sign-up',
      '/privacy',
    ]) {
      await test.step(path, async () => {
        await page.goto(`/${locale}${path}`)
        await expectNoSidewaysScroll(page)
      })
    }
  })
}
