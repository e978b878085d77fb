import { expect, phone, test } from './journey.ts'

test('zh: a choice stands in the address, and is taken away again', async ({ page }) => {
  await page.goto('/zh/firms')
  await expect(page.getByText('共 111 家')).toBeVisible()
  await page.getByRole('radio', { name: '传统文化企业' }).check()
  await expect(page).toHaveURL(/kind=TRADITIONAL/)
  await page.getByText('省份或国家', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: '甘肃' }).check()
  await expect(page).toHaveURL(/kind=TRADITIONAL&province=Gansu$/)
  // Of the traditional firms of the demo network two are in Gansu.
  await expect(page.getByText('共 2 家')).toBeVisible()
  await expect(page.getByRole('article').getByRole('heading')).toContainText(['敦煌研究院', '甘肃省博物馆'])
  await page.getByRole('list', { name: '已选条件' }).getByRole('link', { name: '甘肃' }).click()
  await expect(page).toHaveURL(/\/zh\/firms\?kind=TRADITIONAL$/)
  await expect(page.getByText('共 56 家')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '甘肃' })).not.toBeChecked()
  await page.goBack()
  await expect(page.getByText('共 2 家')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '甘肃' })).toBeChecked()
})

test('en: pages go forth and back and keep the filter', async ({ page }) => {
  await page.goto('/en/firms?kind=DIGITAL')
  const names = page.getByRole('article').getByRole('heading', { level: 3 })
  await expect(names).toHaveCount(20)
  const first = await names.allTextContents()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/kind=DIGITAL&after=/)
  await expect(names).toHaveCount(20)
  expect(first).not.toContain(await names.first().textContent())
  await page.getByRole('link', { name: 'Previous page' }).click()
  await expect(page).toHaveURL(/\/en\/firms\?kind=DIGITAL$/)
  await expect(names).toHaveText(first)
})

test('en: where nothing fits, it says so and leads back', async ({ page }) => {
  // The demo network knows no digital firm in Gansu.
  await page.goto('/en/firms?kind=DIGITAL&province=Gansu')
  await expect(page.getByText('No matching firms')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Clear all' }).first().click()
  await expect(page.getByText('111 firms')).toBeVisible()
})

test('zh: on a phone the filter is folded away and works without script', async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh/firms')
  await expect(page.getByRole('radio', { name: '数字技术企业' })).toBeHidden()
  await page.getByText('筛选', { exact: true }).first().click()
  await page.getByRole('radio', { name: '数字技术企业' }).check()
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/kind=DIGITAL/)
  await expect(page.getByText('共 55 家')).toBeVisible()
  await context.close()
})
