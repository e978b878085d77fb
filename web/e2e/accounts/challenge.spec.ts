import { randomInt } from 'node:crypto'
import { expect, expectNoSidewaysScroll, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, fillInSignIn, words } from './person.ts'

test.use({ viewport: phone, expectedErrors: [/status of 403/] })

const say = {
  zh: { solving: '近期尝试次数较多，浏览器正在进行安全校验，请稍候几秒。' },
  en: {
    solving:
      'There have been many attempts recently, so your browser is running a short security check. This takes a few seconds.',
  },
} as const

/** Calls an endpoint under /api/auth as a stranger would, each time from another network. */
async function callFromElsewhere(site: string | undefined, path: string, body: object): Promise<number> {
  const response = await fetch(new URL(`/api/auth${path}`, site), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // As a page of ours would send it: what names no page is rejected.
      origin: new URL(site ?? '').origin,
      'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
    },
    body: JSON.stringify(body),
  })
  return response.status
}

for (const locale of localesOf('challenge')) {
  test(`${locale}: after many wrong passwords by others the browser solves a challenge, and its owner is in`, async ({
    page,
    baseURL,
  }) => {
    const person = await arrive(page, locale)
    await page.context().clearCookies()
    const form = { email: person.email, password: 'not-the-password' }
    const statuses: number[] = []
    for (let guess = 0; guess < 21; guess += 1)
      statuses.push(await callFromElsewhere(baseURL, '/sign-in/email', form))
    expect(statuses).toEqual([...Array(20).fill(401), 403])

    const sent: (string | undefined)[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/sign-in/email')) sent.push(request.headers()['x-challenge-solution'])
    })
    await page.goto(`/${locale}/sign-in`)
    await fillInSignIn(page, locale, person)
    const progress = page.getByRole('progressbar', { name: say[locale].solving })
    await expect(progress).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expect(page.locator('summary', { hasText: words[locale].menu })).toBeVisible()
    expect(sent).toEqual([undefined, expect.any(String)])
  })
}

test('after many mails that a stranger asked for, the owner still gets one', async ({ page, baseURL }) => {
  const { email } = await arrive(page, 'en')
  await page.context().clearCookies()
  for (let count = 0; count < 6; count += 1)
    await callFromElsewhere(baseURL, '/request-password-reset', { email, redirectTo: '/zh/reset-password' })
  await page.goto('/en/forgot-password')
  const send = page.getByRole('button', { name: 'Send the link' })
  await expect(send).toBeEnabled()
  await page.getByLabel('E-mail', { exact: true }).fill(email)
  await send.click()
  await expect(page.getByRole('progressbar', { name: say.en.solving })).toBeVisible()
  await expect(page.getByText('If that address has an account, an e-mail is on its way.')).toBeVisible()
  await readMailLink(email, /reset your password/)
})
