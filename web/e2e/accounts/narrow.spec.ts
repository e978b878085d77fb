import { expectHeaderFits, expectNoSidewaysScroll, locales, test } from '../journey.ts'
import { signInAsSample } from './sample-accounts.ts'

for (const locale of locales) {
  test(`${locale}: the header of who is signed in fits 320 px`, async ({ browser }) => {
    // Reviewers have a figure beside the icon of the account.
    const page = await signInAsSample(browser, locale, 'admin')
    for (const width of [320, 360, 375]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(`/${locale}/account`)
      await expectNoSidewaysScroll(page)
      await expectHeaderFits(page)
    }
    await page.context().close()
  })
}
