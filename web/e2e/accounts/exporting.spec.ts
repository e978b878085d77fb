import { readFile } from 'node:fs/promises'
import { expect, expectSound, locales, phone, test } from '../journey.ts'
import { arrive } from './person.ts'

test.use({ viewport: phone })

const say = {
  zh: { signIn: '登录后可下载本列表（CSV 表格）', cases: '下载全部合作案例（CSV）' },
  en: { signIn: 'Sign in to download this list as a table (CSV)', cases: 'Download all cases (CSV)' },
} as const

for (const locale of locales) {
  const w = say[locale]
  test(`${locale}: who signs in downloads the list of cases as a table`, async ({ page }) => {
    await page.goto(`/${locale}/projects`)
    const signIn = page.getByRole('link', { name: w.signIn })
    await expect(signIn).toHaveAttribute('href', `/${locale}/sign-in?next=%2Fprojects`)
    await arrive(page, locale)
    await page.goto(`/${locale}/projects`)
    await expectSound(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: w.cases }).click(),
    ])
    expect(download.suggestedFilename()).toBe('heming-projects.csv')
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toMatch(/^\uFEFFid,startDate,titleEn,titleZh,/)
    expect(text.split('\n').length).toBeGreaterThan(50)
  })
}
