import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from '../journey.ts'
import { oneTimeCode } from './one-time-code.ts'
import { arrive, fillInSignIn } from './person.ts'

test.use({ viewport: phone })

test('who is not signed in is asked to, and comes back to the security page', async ({ page }) => {
  const person = await arrive(page, 'zh')
  await page.context().clearCookies()
  await page.goto('/zh/account/security')
  await fillInSignIn(page, 'zh', person)
  await page.waitForURL('**/zh/account/security')
  await expect(page.getByText('当前设备')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('the second step: turned on by a code, asked for at the sign-in, passed by a recovery code', async ({
  page,
}) => {
  const person = await arrive(page, 'en')
  await page.goto('/en/account/security')
  const section = page.getByRole('region', { name: 'Two-step verification' })
  await expect(section.getByRole('button', { name: 'Turn on' })).toBeEnabled()
  await section.getByLabel('Current password').fill(person.password)
  await section.getByRole('button', { name: 'Turn on' }).click()
  await expect(section.getByRole('img', { name: /QR code/ })).toBeVisible()
  await expectAccessible(page)
  const secret = (await section.locator('code').textContent()) ?? ''
  await section.getByLabel('One-time code').fill(oneTimeCode(secret, -30_000))
  await section.getByRole('button', { name: 'Turn on' }).click()
  await expect(section.getByRole('heading', { name: 'Save these recovery codes' })).toBeFocused()
  const recoveryCode = (await section.getByRole('listitem').first().textContent()) ?? ''
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  for (const recovering of [false, true]) {
    await page.context().clearCookies()
    await page.goto('/en/sign-in')
    await fillInSignIn(page, 'en', person)
    if (recovering) await page.getByRole('button', { name: 'Use a recovery code' }).click()
    const field = page.getByLabel(recovering ? 'Recovery code' : 'One-time code')
    await expect(field).toBeFocused()
    await field.fill(recovering ? recoveryCode : oneTimeCode(secret))
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('summary', { hasText: 'Account' })).toBeVisible()
  }
})

test('another device is signed out, and a key is made, shown once and deleted', async ({ page, browser }) => {
  const person = await arrive(page, 'en')
  const elsewhere = await (await browser.newContext({ viewport: phone })).newPage()
  await elsewhere.goto('/en/sign-in')
  await fillInSignIn(elsewhere, 'en', person)
  await expect(elsewhere.locator('summary', { hasText: 'Account' })).toBeVisible()

  await page.goto('/en/account/security')
  const devices = page.getByRole('region', { name: 'Devices' })
  await devices.getByRole('button', { name: /Sign out/ }).click()
  await expect(devices.getByRole('listitem')).toHaveCount(1)
  await elsewhere.reload()
  await expect(elsewhere.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await elsewhere.context().close()

  const keys = page.getByRole('region', { name: 'API keys' })
  await keys.getByLabel('Name').fill('Nightly report')
  await keys.getByRole('button', { name: 'Create key' }).click()
  await expect(keys.getByRole('heading', { name: 'Your new key' })).toBeFocused()
  const key = (await keys.locator('code.block').textContent()) ?? ''
  const response = await page.request.post('/graphql', {
    headers: { 'x-api-key': key, cookie: '' },
    data: { query: '{ viewer { email } }' },
  })
  expect(await response.json()).toEqual({ data: { viewer: { email: person.email } } })
  await expectAccessible(page)
  await keys.getByRole('button', { name: 'Delete Nightly report' }).click()
  await expect(keys.getByRole('paragraph').filter({ hasText: 'Nightly report' })).toBeHidden()
})
