import { expect, expectSound, phone, test } from './journey.ts'

const words = {
  zh: {
    real: '不含示例',
    none: '还没有企业发布合作需求',
    offer: '目前只有 11 个示例',
    look: '查看示例',
    samples: '共 11 个，均为示例',
  },
  en: {
    real: 'without samples',
    none: 'No firm has posted a brief yet',
    offer: 'There are only 11 samples so far',
    look: 'View samples',
    samples: '11 in all, all of them samples',
  },
}

// Of the demo network: 87 cases, 73 pieces of cultural IP and 26 bases, of which 6, 10 and 1 are samples.
for (const [path, real, all, samples] of [
  ['projects', 81, 87, 6],
  ['ip-assets', 63, 73, 10],
  ['bases', 25, 26, 1],
] as const) {
  test(`zh: ${path} are real ones, until samples are asked for`, async ({ page }) => {
    await page.goto(`/zh/${path}`)
    const entries = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 })
    const badges = page.getByRole('main').getByRole('listitem').getByText('示例', { exact: true })
    await expect(page.getByText(`共 ${real} 个，不含示例`)).toBeVisible()
    await expect(entries.first()).toBeVisible()
    await expect(badges).toHaveCount(0)
    const choices = page.getByRole('navigation', { name: '真实或示例' })
    await choices.getByRole('link', { name: '仅示例' }).click()
    await expect(page).toHaveURL(new RegExp(`/zh/${path}\\?sample=sample$`))
    await expect(page.getByText(`共 ${samples} 个，均为示例`)).toBeVisible()
    await expect(entries).toHaveCount(samples)
    await expect(badges).toHaveCount(samples)
    await choices.getByRole('link', { name: '真实信息和示例' }).click()
    await expect(page.getByText(`共 ${all} 个，含示例`)).toBeVisible()
  })
}

for (const locale of ['zh', 'en'] as const) {
  test(`${locale}: where all briefs are samples, the list says so and leads to them`, async ({ page }) => {
    await page.setViewportSize(phone)
    for (const path of ['briefs', 'partners?side=brief']) {
      await page.goto(`/${locale}/${path}`)
      const main = page.getByRole('main')
      await expect(main.getByText(words[locale].offer)).toBeVisible()
      await expectSound(page)
      await main.getByRole('link', { name: words[locale].look }).click()
      await expect(page).toHaveURL(/sample=sample$/)
      await expect(main.getByRole('listitem').getByRole('heading', { level: 3 })).toHaveCount(11)
      await expectSound(page)
    }
    await page.goto(`/${locale}/briefs`)
    await expect(page.getByText(words[locale].none)).toBeVisible()
    await page.getByRole('link', { name: words[locale].look }).click()
    await expect(page.getByText(words[locale].samples)).toBeVisible()
  })
}

test('zh: kinds of culture keep whether samples are shown', async ({ page }) => {
  await page.goto('/zh/ip-assets?sample=sample')
  const domains = page.getByRole('navigation', { name: '按文化门类' })
  await domains.getByRole('link', { name: '陶瓷' }).click()
  await expect(page).toHaveURL(/\?domain=[^&]+&sample=sample$/)
  await domains.getByRole('link', { name: '全部' }).click()
  await expect(page).toHaveURL(/\/zh\/ip-assets\?sample=sample$/)
})

test('zh: partners are real ones, until samples are asked for', async ({ page }) => {
  // A sample stood third of those for this firm.
  await page.goto('/zh/partners?firm=zigong-haitian')
  const names = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 })
  await expect(names).toHaveCount(10)
  expect((await names.allTextContents()).filter((name) => name.includes('示例'))).toEqual([])
  await page.getByLabel('真实或示例').selectOption({ label: '只看示例' })
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/only=sample/)
  await expect(names.filter({ hasText: '示例' }).first()).toBeVisible()
})
