import { expect, expectSound, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { fillInSignIn, signUp, somebody, words } from './person.ts'

test.use({ viewport: phone })

const say = {
  zh: { title: '登录以验证邮箱', forgot: '重设密码', wrong: '邮箱或密码不正确。' },
  en: {
    title: 'Sign in to verify your e-mail address',
    forgot: 'Reset your password',
    wrong: 'The e-mail address or password is wrong.',
  },
} as const

test.describe('the link of a verification mail', () => {
  // The browser reports that signing in waits for the confirmation, and that a wrong password confirms
  // nothing.
  test.use({ expectedErrors: [/status of 40[13]/] })
  for (const locale of localesOf('confirming')) {
    test(`${locale}: opened in another browser asks for the password, and then does its work`, async ({
      page,
      browser,
    }) => {
      const person = somebody()
      await signUp(page, locale, person)
      const link = await readMailLink(person.email, words[locale].confirm)
      const context = await browser.newContext({ viewport: phone })
      const other = await context.newPage()
      await other.goto(link)
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(say[locale].title)
      await expect(other.getByRole('main').getByRole('link', { name: say[locale].forgot })).toBeVisible()
      await expectSound(other)
      await fillInSignIn(other, locale, { ...person, password: 'not-the-password' })
      await expect(other.getByRole('main').getByRole('alert')).toHaveText(say[locale].wrong)
      await fillInSignIn(other, locale, person)
      await expect(other.getByRole('heading', { name: words[locale].verified })).toBeVisible()
      await expect(other.locator('summary', { hasText: words[locale].menu })).toBeVisible()
      await context.close()
    })
  }
})
