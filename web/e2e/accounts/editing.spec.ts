import { randomUUID } from 'node:crypto'
import { expect, expectSound, phone, test } from '../journey.ts'
import { askAsSignedIn, registerOwnFirm } from './own-firm.ts'
import { arrive, fillInSignIn } from './person.ts'
import { readSampleAccount, signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const firm = 'sample-lantern-workshop'

test('an editor comes from the profile, sees what is wrong, saves, and sees it on the profile', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await signInAsSample(browser, 'en', 'editor')
  await page.goto(`/en/firms/${firm}`)
  await page.getByRole('link', { name: 'Edit profile' }).click()
  const save = page.getByRole('button', { name: 'Save' })
  await expect(save).toBeEnabled()
  await expectSound(page)

  const name = page.getByLabel('Name in English')
  const year = page.getByLabel('Year founded')
  const [oldName, oldYear] = [await name.inputValue(), await year.inputValue()]
  await name.fill('  ')
  await year.fill('3000')
  await save.click()
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Please fill in this field.')
  await expect(year).toHaveAccessibleDescription(/Enter a value between -3000 and 20\d\d\./)
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

  // As it was, for the next journey.
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

for (const [locale, w] of [
  [
    'en',
    {
      save: 'Save',
      saved: 'Saved.',
      city: 'City in English',
      germany: 'Germany',
      france: 'France',
      changed: /was changed after you opened it, so your changes were not saved/,
      typedStays: 'Your entries are still in the form.',
      compare: /View the latest profile/,
      load: /Load the latest profile/,
    },
  ],
  [
    'zh',
    {
      save: '保存',
      saved: '已保存。',
      city: '所在城市（英文）',
      germany: '德国',
      france: '法国',
      changed: /打开之后有改动，您的修改没有保存/,
      typedStays: '您填写的内容仍保留在表单中。',
      compare: /查看最新资料/,
      load: /载入最新资料/,
    },
  ],
] as const)
  test(`${locale}: of two who edit at once the later one sees the conflict, keeps what was typed, and goes on from the newest`, async ({
    page: first,
  }) => {
    test.setTimeout(120_000)
    await arrive(first, locale)
    const ownFirm = await registerOwnFirm(first)
    const second = await first.context().newPage()
    const open = async (page: typeof first) => {
      await page.goto(`/${locale}/firms/${ownFirm}/edit`)
      await expect(page.getByRole('button', { name: w.save })).toBeEnabled()
    }
    const saved = (page: typeof first) => page.getByRole('status').filter({ hasText: w.saved })
    const save = (page: typeof first) => page.getByRole('button', { name: w.save }).click()
    const tick = (page: typeof first, market: string) => page.getByRole('checkbox', { name: market })
    await open(first)
    await open(second)

    await tick(first, w.france).check()
    await save(first)
    await expect(saved(first)).toBeVisible()
    await tick(second, w.germany).check()
    await second.getByLabel(w.city).fill('Xiamen')
    await save(second)
    const alert = second.getByRole('alert').filter({ hasText: w.changed })
    await expect(alert).toBeFocused()
    await expect(alert).toContainText(w.typedStays)
    await expect(saved(second)).toHaveCount(0)
    await expectSound(second)
    await expect(tick(second, w.germany)).toBeChecked()
    await expect(second.getByLabel(w.city)).toHaveValue('Xiamen')
    const newest = second.waitForEvent('popup')
    await alert.getByRole('link', { name: w.compare }).click()
    await expect((await newest).getByRole('complementary')).toContainText(w.france)

    // Nothing was taken meanwhile: saving again shows the same.
    await save(second)
    await expect(alert).toBeFocused()
    await alert.getByRole('link', { name: w.load }).click()
    await expect(alert).toHaveCount(0)
    await expect(second.getByRole('button', { name: w.save })).toBeEnabled()
    await expect(tick(second, w.france)).toBeChecked()
    await expect(tick(second, w.germany)).not.toBeChecked()
    await expect(second.getByLabel(w.city)).toHaveValue('Quanzhou')
    await tick(second, w.germany).check()
    await save(second)
    await expect(saved(second)).toBeVisible()

    // An editor who saves twice goes on from their own change; now the other editor sees the conflict.
    await second.getByLabel(w.city).fill('Fuzhou')
    await save(second)
    await expect(saved(second)).toBeVisible()
    await first.getByLabel(w.city).fill('Ningde')
    await save(first)
    await expect(first.getByRole('alert').filter({ hasText: w.changed })).toBeFocused()
  })

test('a new name of a verified firm is warned of, ends the verification, and leads to asking again', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await arrive(page, 'en')
  const ownFirm = await registerOwnFirm(page)
  const { viewer } = await askAsSignedIn(page, '{ viewer { claims { id firm { id } } } }', {})
  const claim = viewer.claims.find((each: { firm: { id: string } }) => each.firm.id === ownFirm)
  const admin = await signInAsSample(browser, 'en', 'admin')
  const review = 'mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { errors { message } } }'
  const verifiedUntil = new Date(Date.now() + 90 * 24 * 60 * 60_000).toISOString().slice(0, 10)
  const input = { claimId: claim.id, accept: true, verifiedUntil }
  expect((await askAsSignedIn(admin, review, { input })).reviewClaim.errors).toEqual([])
  await admin.context().close()

  await page.goto(`/en/firms/${ownFirm}/edit`)
  const save = page.getByRole('button', { name: 'Save' })
  await expect(save).toBeEnabled()
  const agree = page.getByRole('checkbox', { name: /end the verification/ })
  await expect(agree).toHaveCount(0)
  await page.getByLabel('Name in English').fill(`Riverside ${randomUUID().slice(0, 8)}`)
  await expect(agree).toHaveAccessibleDescription(/a new name or type ends the verification/)
  await save.click()
  await expect(agree).toBeFocused()
  await expect(agree).toHaveAccessibleDescription(/Your changes were not saved/)
  await expectSound(page)
  await agree.check()
  await save.click()
  const saved = page.getByRole('status').filter({ hasText: 'The firm is no longer verified.' })
  await saved.getByRole('link', { name: 'Request verification again' }).click()
  await page.waitForURL(`**/en/firms/${ownFirm}/claim`)
  await expect(page.getByRole('main').getByRole('button', { name: /Submit/ })).toBeVisible()
})

test.describe('who may not edit', () => {
  test.use({ expectedErrors: [/status of 404/] })

  test('is led to the sign-in and back, and finds no such page', async ({ page }) => {
    await page.goto(`/zh/firms/${firm}/edit`)
    await fillInSignIn(page, 'zh', readSampleAccount('viewer'))
    await page.waitForURL(`**/zh/firms/${firm}/edit`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
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
