import { expect, expectSound, locales, test } from './journey.ts'

const words = {
  zh: { pages: ['隐私政策', '用户协议', '运营者信息', '联系我们'], missing: '还没有填写自己的名称' },
  en: {
    pages: ['Privacy policy', 'Terms of use', 'Operator', 'Contact'],
    missing: 'has not yet given a name',
  },
}

for (const locale of locales) {
  const { pages, missing } = words[locale]
  test(`${locale}: every page leads to who runs the site and what it keeps`, async ({ page }) => {
    for (const title of pages) {
      await page.goto(`/${locale}/bases`)
      await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      // The site of the tests is nobody's, and says so.
      await expect(page.getByRole('main')).toContainText(missing)
      await expectSound(page)
    }
  })

  test(`${locale}: who signs up is led to the terms and the privacy policy`, async ({ page }) => {
    for (const title of pages.slice(0, 2)) {
      await page.goto(`/${locale}/sign-up`)
      await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${title}$`, 'i') })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    }
  })
}
