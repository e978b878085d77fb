import { expect, expectSound, phone, test } from '../journey.ts'
import { fillInSignIn } from './person.ts'
import { readSampleAccount, signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const firm = 'sample-lantern-workshop'

test('an editor comes from the profile, is told what is wrong, saves, and sees it on the profile', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await signInAsSample(browser, 'en', 'editor')
  await page.goto(`/en/firms/${firm}`)
  await page.getByRole('link', { name: 'Edit the profile' }).click()
  const save = page.getByRole('button', { name: 'Save' })
  await expect(save).toBeEnabled()
  await expectSound(page)

  const name = page.getByLabel('Name in English')
  const year = page.getByLabel('Year of founding')
  const [oldName, oldYear] = [await name.inputValue(), await year.inputValue()]
  await name.fill('  ')
  await year.fill('3000')
  await save.click()
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Fill this in.')
  await expect(year).toHaveAccessibleDescription(/Use a value from -3000 to 20\d\d\./)
  await expectSound(page)

  await name.fill(oldName)
  await year.fill('1987')
  // Of the province no firm of the demo network is.
  const province = page.getByLabel('Province')
  const oldProvince = await province.inputValue()
  await province.selectOption('Qinghai')
  // Some are chosen, so the list stands open.
  await page.getByRole('checkbox', { name: 'Brazil' }).check()
  await save.click()
  const saved = page.getByRole('status').filter({ hasText: 'Saved.' })
  await saved.getByRole('link').click()
  const facts = page.getByRole('complementary')
  await expect(facts).toContainText('1987')
  await expect(facts).toContainText('Qinghai')
  await expect(facts).toContainText('Brazil')

  // As it was, for whoever comes next.
  await page.goto(`/en/firms/${firm}/edit`)
  await expect(save).toBeEnabled()
  await expect(page.getByRole('checkbox', { name: 'Brazil' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Brazil' }).uncheck()
  await year.fill(oldYear)
  await expect(province).toHaveValue('Qinghai')
  await province.selectOption(oldProvince)
  await save.click()
  await expect(saved).toBeVisible()
  await page.context().close()
})

test.describe('who may not edit', () => {
  test.use({ expectedErrors: [/status of 404/] })

  test('is led to the sign-in and back, and finds no such page', async ({ page }) => {
    await page.goto(`/zh/firms/${firm}/edit`)
    await fillInSignIn(page, 'zh', readSampleAccount('viewer'))
    await page.waitForURL(`**/zh/firms/${firm}/edit`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
    expect((await page.goto(`/zh/firms/${firm}/edit`))?.status()).toBe(404)
    expect((await page.goto('/zh/firms/nobody/edit'))?.status()).toBe(404)
    await page.goto(`/zh/firms/${firm}`)
    await expect(page.getByRole('link', { name: '成员' })).toBeVisible()
    await expect(page.getByRole('link', { name: '编辑资料' })).toHaveCount(0)
  })
})

test('the form is whole in Chinese too', async ({ browser }) => {
  const page = await signInAsSample(browser, 'zh', 'owner')
  await page.goto(`/zh/firms/${firm}/edit`)
  await expect(page.getByRole('button', { name: '保存' })).toBeEnabled()
  const folded = page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().press('Enter')
  await expect(page.locator('main details:not([open])')).toHaveCount(0)
  await expectSound(page)
  await page.context().close()
})
