import { expect, expectAccessible, expectNoSidewaysScroll, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, arriveByPages, fillInSignIn, signUp, somebody, words } from './person.ts'

test.use({ viewport: phone })

for (const locale of localesOf('signing-in')) {
  const w = words[locale]
  test.describe(locale, () => {
    test('a newcomer signs up, opens the link in the mail, and signs out and in again', async ({ page }) => {
      const person = await arriveByPages(page, locale)
      await expectAccessible(page)
      await page.locator('summary', { hasText: w.menu }).click()
      await expect(page.getByText(person.email)).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: w.signOut, exact: true }).click()

      await page.waitForURL(`**/${locale}`)
      await page.goto(`/${locale}/briefs`)
      await page.getByRole('banner').getByRole('link', { name: w.signIn }).click()
      await fillInSignIn(page, locale, person)
      await page.waitForURL(`**/${locale}/briefs`)
      await expect(page.locator('summary', { hasText: w.menu })).toBeVisible()
    })

    test('pages about accounts have titles, no serious violation, and fit a phone', async ({ page }) => {
      for (const path of ['sign-in', 'sign-up', 'verify-email', 'forgot-password', 'reset-password']) {
        await page.goto(`/${locale}/${path}`)
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toBeVisible()
        await expect(page).toHaveTitle(/ · 合鸣|Heming/)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
    })
  })
}

test('what is missing is said beside its field, and the first such field has the focus', async ({ page }) => {
  await page.goto('/en/sign-up')
  const button = page.getByRole('main').getByRole('button', { name: words.en.signUp })
  await expect(button).toBeEnabled()
  await page.getByLabel('Name', { exact: true }).fill('Lin')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await button.click()
  await expect(page.getByLabel('E-mail', { exact: true })).toBeFocused()
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveAccessibleDescription(
    /Please fill in this field/,
  )
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(
    /at least 10 characters/,
  )
  await expectAccessible(page)
})

test.describe('what is rejected', () => {
  test.use({ expectedErrors: [/status of 40[013]/] })

  test('a wrong password and an unknown address are rejected alike', async ({ page }) => {
    const person = await arrive(page, 'en')
    await page.context().clearCookies()
    for (const email of [person.email, somebody().email]) {
      await page.goto('/en/sign-in')
      await fillInSignIn(page, 'en', { email, password: 'not-the-password' })
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toHaveText(
        /^The e-mail address or password is wrong, or the address is not verified yet/,
      )
      await expect(alert).toBeFocused()
    }
  })

  test('signing up with a known address returns the same as with a new one; the mail informs its owner', async ({
    page,
  }) => {
    const person = await arrive(page, 'en')
    await page.context().clearCookies()
    await signUp(page, 'en', { ...person, password: 'another-paper-boat' })
    await readMailLink(person.email, /you already have an account/)
  })

  test('who has not opened the link gets it again, and a spoiled link offers another', async ({ page }) => {
    const person = somebody()
    await signUp(page, 'zh', person)
    const first = await readMailLink(person.email, words.zh.confirm)
    await page.goto('/zh/sign-in?next=%2Fbriefs')
    await fillInSignIn(page, 'zh', person)
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toHaveText(/^邮箱或密码不正确，或者邮箱尚未验证。/)
    await expect(alert).toBeFocused()
    await expectAccessible(page)
    await expect(async () =>
      expect(await readMailLink(person.email, words.zh.confirm)).not.toBe(first),
    ).toPass()
    const link = await readMailLink(person.email, words.zh.confirm)
    await alert.getByRole('link', { name: '重新发送验证邮件' }).click()
    await expect(page.getByRole('button', { name: '重新发送验证邮件' })).toBeEnabled()
    await page.goto(link.replace('token=', 'token=x'))
    await expect(page.getByRole('heading', { name: '链接已失效' })).toBeVisible()
    await expect(page.getByRole('button', { name: '重新发送验证邮件' })).toBeEnabled()
    await page.getByLabel('邮箱', { exact: true }).fill(person.email)
    await page.getByRole('button', { name: '重新发送验证邮件' }).click()
    await expect(page.getByText('邮件已经发出')).toBeVisible()
    await page.goto(await readMailLink(person.email, words.zh.confirm))
    await expect(page.getByRole('heading', { name: words.zh.verified })).toBeVisible()
  })

  test('a forgotten password is set again by a link that works once', async ({ page }) => {
    const person = await arrive(page, 'en')
    await page.context().clearCookies()
    await page.goto('/en/sign-in')
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    const send = page.getByRole('button', { name: 'Send the link' })
    await expect(send).toBeEnabled()
    await page.getByLabel('E-mail', { exact: true }).fill(person.email)
    await send.click()
    await expect(page.getByText('If that address has an account, an e-mail is on its way.')).toBeVisible()

    const link = await readMailLink(person.email, /reset your password/)
    await page.goto(link)
    const save = page.getByRole('button', { name: 'Save the new password' })
    await expect(save).toBeEnabled()
    const password = `${person.password}-2`
    await page.getByLabel('New password').fill(password)
    await save.click()
    await expect(page.getByText('Your new password is saved.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await fillInSignIn(page, 'en', { email: person.email, password })
    await expect(page.locator('summary', { hasText: 'Account' })).toBeVisible()

    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  })
})
