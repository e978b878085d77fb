import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, expectSound, locales, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, words } from './person.ts'

test.use({ viewport: phone })

const root = join(import.meta.dirname, '../../..')

/**
 * Takes the confirmation of an address back in the site's own graph: no path through the site leads to a
 * session without one.
 */
const unconfirm = (email: string) =>
  promisify(execFile)('node', ['--import', 'tsx', 'graph/testing/unconfirm-address.ts', email], {
    cwd: root,
    env: { ...process.env, DATA_DIR: resolve(process.env.DATA_DIR ?? '.data') },
  })

const say = {
  zh: { title: '请先验证邮箱', resend: '重新发送验证邮件', sent: '邮件已经发出' },
  en: {
    title: 'Verify your e-mail address first',
    resend: 'Send the e-mail again',
    sent: 'an e-mail is on its way',
  },
} as const

for (const locale of locales) {
  const w = say[locale]
  test(`${locale}: anyone who is signed in with an address that is not verified sees that on pages that write, and finds the link`, async ({
    page,
  }) => {
    const person = await arrive(page, locale)
    await unconfirm(person.email)
    const claim = `/${locale}/firms/sample-puppet-theatre/claim`
    for (const path of [claim, `/${locale}/account/register-firm`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.title)
    }
    await page.goto(claim)
    await expect(page.getByRole('main')).toContainText(person.email)
    const resend = page.getByRole('button', { name: w.resend })
    await expect(resend).toBeEnabled()
    await expectSound(page)
    await resend.click()
    await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeVisible()
    await page.goto(await readMailLink(person.email, words[locale].confirm))
    await expect(page.getByRole('heading', { name: words[locale].verified })).toBeVisible()
    await page.goto(claim)
    await expect(page.getByRole('radio').first()).toBeVisible()
  })
}
