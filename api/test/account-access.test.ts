import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

/** Has a reset link mailed and returns its token. */
async function askForReset(person: TestPerson): Promise<string> {
  const { email } = person
  const mails = api.mailTo(email).length
  await newPerson(api).call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
  await expect.poll(() => api.mailTo(email).length).toBe(mails + 1)
  return new URL(linkIn(api.mailTo(email).at(-1)?.text)).pathname.split('/').at(-1) ?? ''
}

test('the token of a reset link is not in the log', async () => {
  const token = await askForReset(await signedInPerson(api))
  for (const path of ['reset-password', 'Reset-Password', 'reset%2Dpassword'])
    await newPerson(api).call(`/${path}/${token}?callbackURL=%2Fen`)
  await expect.poll(() => api.logged().some(({ path }) => path === '/api/auth/reset-password/…')).toBe(true)
  expect(JSON.stringify(api.logged())).not.toContain(token)
})
