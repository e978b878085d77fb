import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { passwords } from '../src/kernel/auth/passwords.ts'
import { MIN_RESPONSE_TIME } from '../src/kernel/auth/response-time.ts'
import { totp } from './one-time-code.ts'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'
import { linkIn, newPerson, randomAddress, signedInPerson } from './test-person.ts'

// Some of these hash dozens of passwords, which is meant to be slow.
vi.setConfig({ testTimeout: 120_000 })

/** Less than what a timer that rounds may leave out of the shortest response. */
const FLOOR = MIN_RESPONSE_TIME - 5

let api: TestApi
/** The same, with the shortest response time that the product has. */
let slow: TestApi
/** How many passwords were hashed or compared so far. */
let hashed: () => number
beforeAll(async () => {
  const spies = [vi.spyOn(passwords, 'hash'), vi.spyOn(passwords, 'verify')]
  hashed = () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  api = await startTestApi()
  slow = await startTestApi(undefined, { minResponseTime: MIN_RESPONSE_TIME })
})
afterAll(() => Promise.all([api.close(), slow.close()]))

const WHO = '{ viewer { email } }'
const WRONG = 'not the password at all'

/** Signs in from an address, without the cookies of anybody. */
const signIn = (address: string, email: string, password: string, to = api) =>
  newPerson(to, address).call('/sign-in/email', { email, password })

/** What something comes to, and the milliseconds that it takes. */
async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const began = performance.now()
  const value = await work()
  return { value, milliseconds: performance.now() - began }
}

describe('guessing', () => {
  test('of one account ends after ten, also with the right password; its owner elsewhere and neighbours go on', async () => {
    const proxy = randomAddress()
    const victim = await signedInPerson(api)
    const neighbour = await signedInPerson(api)
    for (let guess = 0; guess < 10; guess += 1) {
      expect((await signIn(proxy, victim.email, WRONG)).statusCode).toBe(401)
    }
    const rejected = await signIn(proxy, victim.email, victim.password)
    expect([rejected.statusCode, rejected.json().code]).toEqual([429, 'TOO_MANY_ATTEMPTS'])
    expect(Number(rejected.headers['retry-after'])).toBeGreaterThan(0)

    expect((await signIn(proxy, neighbour.email, neighbour.password)).statusCode).toBe(200)
    expect((await signIn(randomAddress(), victim.email, victim.password)).statusCode).toBe(200)
  })

  test('of an account that does not exist ends the same', async () => {
    const address = randomAddress()
    const { email } = newPerson(api)
    const statuses = []
    for (let guess = 0; guess < 11; guess += 1) {
      statuses.push((await signIn(address, email, WRONG)).statusCode)
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429])
  })

  test('is not helped by naming other addresses: only this machine is believed', async () => {
    const { email } = await signedInPerson(api)
    const guess = (claimed: string) =>
      api.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        remoteAddress: '203.0.113.9',
        headers: { 'x-forwarded-for': claimed, 'x-heming-client-address': claimed },
        payload: { email, password: WRONG },
      })
    for (let count = 0; count < 10; count += 1) await guess(randomAddress())
    expect((await guess(randomAddress())).statusCode).toBe(429)
  })
})

describe('whether an address has an account', () => {
  test('is not revealed by signing in: the words are the same, and as much is computed for either', async () => {
    const { email } = await signedInPerson(api)
    for (const address of [email, newPerson(api).email]) {
      const before = hashed()
      const { value, milliseconds } = await timed(() => signIn(randomAddress(), address, WRONG, slow))
      expect([value.statusCode, value.json().code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD'])
      // Computing a hash takes longer than all the rest, whichever of the two it is.
      expect(hashed() - before).toBe(1)
      expect(milliseconds).toBeGreaterThanOrEqual(FLOOR)
    }
  })

  test('is not revealed by asking for a reset or a confirmation', async () => {
    const { email } = await signedInPerson(api)
    const unknown = newPerson(api).email
    for (const [path, extra] of [
      ['/request-password-reset', { redirectTo: '/en/reset-password' }],
      ['/send-verification-email', { callbackURL: '/en' }],
    ] as const) {
      const known = await newPerson(api).call(path, { email, ...extra })
      const none = await newPerson(api).call(path, { email: unknown, ...extra })
      expect([known.statusCode, known.body]).toEqual([none.statusCode, none.body])
    }
    expect(await api.mailTo(unknown)).toEqual([])
  })

  test('is not revealed by signing up; its owner is notified by mail', async () => {
    const { email, password } = await signedInPerson(api)
    const form = { name: 'Somebody', password }
    const known = await newPerson(api).call('/sign-up/email', { ...form, email })
    const fresh = await newPerson(api).call('/sign-up/email', { ...form, email: newPerson(api).email })
    expect(known.statusCode).toBe(fresh.statusCode)
    const shape = (body: { user: object; token: unknown }) => [Object.keys(body.user).sort(), body.token]
    expect(shape(known.json())).toEqual(shape(fresh.json()))
    await expect
      .poll(async () => (await api.mailTo(email)).at(-1)?.subject)
      .toBe('Heming: you already have an account')
  })

  test.each([
    ['signing up', '/sign-up/email'],
    ['asking for a reset', '/request-password-reset'],
  ])(
    'is not revealed by the time that %s takes: no response comes sooner than either needs',
    async (_what, path) => {
      const { email, password } = await signedInPerson(api)
      const form = path === '/sign-up/email' ? { name: 'Somebody', password, callbackURL: '/en' } : {}
      for (const address of [email, newPerson(api).email]) {
        const call = () => newPerson(slow).call(path, { ...form, email: address })
        const { value, milliseconds } = await timed(call)
        expect(value.statusCode).toBe(200)
        expect(milliseconds).toBeGreaterThanOrEqual(FLOOR)
      }
    },
  )
})

describe('a session', () => {
  test('is never the one that somebody put there before signing in', async () => {
    const person = await signedInPerson(api)
    const browser = newPerson(api)
    browser.cookies.set('heming.session_token', 'planted.by-somebody')
    await browser.call('/sign-in/email', { email: person.email, password: person.password })
    expect(browser.cookies.get('heming.session_token')).not.toContain('planted')
    expect((await browser.ask(WHO)).data.viewer.email).toBe(person.email)
    browser.cookies.set('heming.session_token', 'planted.by-somebody')
    expect((await browser.ask(WHO)).data).toEqual({ viewer: null })
  })

  test('ends with signing out: a cookie stolen before is worth nothing', async () => {
    const person = await signedInPerson(api)
    const thief = newPerson(api)
    for (const [name, value] of person.cookies) thief.cookies.set(name, value)
    expect((await thief.ask(WHO)).data.viewer.email).toBe(person.email)
    expect((await person.call('/sign-out', {})).statusCode).toBe(200)
    expect((await thief.ask(WHO)).data).toEqual({ viewer: null })
    expect((await thief.call('/get-session')).json()).toBeNull()
  })

  test('is not used by pages of other sites', async () => {
    const person = await signedInPerson(api)
    const foreign = { origin: 'https://elsewhere.example' }
    expect((await person.call('/revoke-sessions', {}, foreign)).statusCode).toBe(403)
    const askAs = async (headers: Record<string, string>) => {
      const { status, errors } = await person.ask('{ __typename }', {}, headers)
      return [status, errors?.[0]?.extensions.code]
    }
    expect(await askAs(foreign)).toEqual([403, 'FORBIDDEN'])
    // What a form can send is rejected by itself, whatever it says of its origin.
    expect(await askAs({ 'content-type': 'text/plain' })).toEqual([400, 'BAD_REQUEST'])
    expect((await person.ask(WHO)).data.viewer.email).toBe(person.email)
  })
})

/**
 * Addresses that lead to another host once somebody has resolved them (see redirect-target.test.ts for more).
 */
const LEAVING = [
  '/..//evil.example/x',
  '/en/../..//evil.example',
  '/%2e%2e//evil.example',
  '/..///evil.example',
]

describe('an account that somebody prepared with the address of another', () => {
  /** Somebody signs up with an address that is not theirs; the mail goes to its owner. */
  async function prepared() {
    const thief = newPerson(api)
    const { email, password } = thief
    await thief.call('/sign-up/email', { name: 'Thief', email, password, callbackURL: '/en/verify-email' })
    return { thief, email, password, owner: newPerson(api) }
  }
  const newestLink = async (email: string) => {
    const { pathname, search } = new URL(linkIn((await api.mailTo(email)).at(-1)?.text))
    return `${pathname.replace('/api/auth', '')}${search}`
  }

  test('is not confirmed by its owner opening the link: no password of the thief becomes good', async () => {
    const { thief, email, password, owner } = await prepared()
    const opened = await owner.call(await newestLink(email))
    expect(opened.statusCode).toBe(302)
    const back = new URL(String(opened.headers.location), 'http://site')
    expect([back.pathname, back.searchParams.get('error')]).toEqual([
      '/en/verify-email',
      'SIGN_IN_TO_CONFIRM',
    ])
    const attempt = await thief.call('/sign-in/email', { email, password })
    expect([attempt.statusCode, attempt.json().code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD'])
    expect((await owner.ask(WHO)).data).toEqual({ viewer: null })
  })

  test('is not confirmed either when its owner signs up as well, and both open what they can', async () => {
    const { thief, email, password, owner } = await prepared()
    await owner.call('/sign-up/email', { name: 'Owner', email, password: owner.password, callbackURL: '/en' })
    await expect
      .poll(async () => (await api.mailTo(email)).at(-1)?.subject)
      .toBe('Heming: you already have an account')
    const first = linkIn((await api.mailTo(email))[0]?.text).replace(/^.*\/api\/auth/, '')
    expect((await owner.call(first)).headers.location).toContain('error=SIGN_IN_TO_CONFIRM')
    expect((await thief.call('/sign-in/email', { email, password })).statusCode).toBe(401)
    expect((await owner.call('/sign-in/email', { email, password: owner.password })).statusCode).toBe(401)
  })

  test("becomes its owner's by a reset: the thief's password is gone, and the address counts as confirmed", async () => {
    const { thief, email, password, owner } = await prepared()
    await owner.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
    await expect
      .poll(async () => (await api.mailTo(email)).at(-1)?.subject)
      .toBe('Heming: reset your password')
    const token = new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).pathname.split('/').at(-1)
    await owner.call('/reset-password', { newPassword: owner.password, token })
    expect((await owner.call('/sign-in/email', { email, password: owner.password })).statusCode).toBe(200)
    expect((await owner.ask('{ viewer { emailVerified } }')).data.viewer.emailVerified).toBe(true)
    expect((await thief.call('/sign-in/email', { email, password })).statusCode).toBe(401)
  })

  test('is confirmed on another device by anyone who knows its password', async () => {
    const { email, password } = await prepared()
    const phone = newPerson(api)
    expect((await phone.call('/sign-in/email', { email, password: WRONG })).statusCode).toBe(401)
    expect((await phone.call(await newestLink(email))).headers.location).toContain('error=SIGN_IN_TO_CONFIRM')
    expect((await phone.call('/sign-in/email', { email, password })).statusCode).toBe(401)
    expect((await phone.call(await newestLink(email))).headers.location).toBe(
      `${TEST_ORIGIN}/en/verify-email`,
    )
    expect((await phone.ask(WHO)).data.viewer.email).toBe(email)
  })

  test.each(LEAVING)('gets no mail of ours that leads to %j, nor does its token go there', async (target) => {
    const thief = newPerson(api)
    const { email, password } = thief
    const form = { name: 'Thief', email, password, callbackURL: target }
    expect((await thief.call('/sign-up/email', form)).statusCode).toBe(403)
    expect(await api.mailTo(email)).toEqual([])
    await thief.call('/sign-up/email', { ...form, callbackURL: '/en/verify-email' })
    const again = await thief.call('/send-verification-email', { email, callbackURL: target })
    expect(again.statusCode).toBe(403)
    const link = (await newestLink(email)).replace(
      /callbackURL=.*$/,
      `callbackURL=${encodeURIComponent(target)}`,
    )
    const opened = await newPerson(api).call(link)
    expect([opened.statusCode, opened.headers.location]).toEqual([403, undefined])
    const forged = await newPerson(api).call(
      `/verify-email?token=x&callbackURL=${encodeURIComponent(target)}`,
    )
    expect([forged.statusCode, forged.headers.location]).toEqual([403, undefined])
  })

  test('sends tokens to our own pages only, whatever page of ours a caller chose', async () => {
    const thief = newPerson(api)
    const { email, password } = thief
    const callbackURL = '/zh/firms/thiefs-own?next=%2Ffirms'
    await thief.call('/sign-up/email', { name: 'Thief', email, password, callbackURL })
    const opened = new URL(String((await newPerson(api).call(await newestLink(email))).headers.location))
    expect([opened.origin, opened.pathname, opened.searchParams.get('next')]).toEqual([
      TEST_ORIGIN,
      '/zh/verify-email',
      '/firms',
    ])
    await thief.call('/request-password-reset', { email, redirectTo: '/en/firms/thiefs-own' })
    await expect
      .poll(async () => (await api.mailTo(email)).at(-1)?.subject)
      .toBe('Heming: reset your password')
    const reset = new URL(String((await newPerson(api).call(await newestLink(email))).headers.location))
    expect([reset.origin, reset.pathname]).toEqual([TEST_ORIGIN, '/en/reset-password'])
    expect(reset.searchParams.get('token')).toBeTruthy()
  })

  test('sends nobody to another site', async () => {
    const { email, owner } = await prepared()
    const link = (await newestLink(email)).replace('%2Fen%2Fverify-email', 'https%3A%2F%2Felsewhere.example')
    const opened = await owner.call(link)
    expect([opened.statusCode, opened.headers.location]).toEqual([403, undefined])
  })
})

test('a reset token works once, and ends all sessions', async () => {
  const person = await signedInPerson(api)
  await person.call('/request-password-reset', { email: person.email, redirectTo: '/en/reset-password' })
  await expect
    .poll(async () => (await api.mailTo(person.email)).at(-1)?.subject)
    .toBe('Heming: reset your password')
  const link = linkIn((await api.mailTo(person.email)).at(-1)?.text)
  const token = new URL(link).pathname.split('/').at(-1)
  const reset = (newPassword: string) => newPerson(api).call('/reset-password', { newPassword, token })
  expect((await reset('a whole new password')).statusCode).toBe(200)
  const again = await reset('seven lanterns over the river')
  expect([again.statusCode, again.json().code]).toEqual([400, 'INVALID_TOKEN'])
  expect((await person.ask(WHO)).data).toEqual({ viewer: null })
  expect((await signIn(randomAddress(), person.email, 'a whole new password')).statusCode).toBe(200)
})

test('with a second factor a password alone lets nobody in, and a recovery code does once', async () => {
  const person = await signedInPerson(api)
  const { email, password } = person
  const { totpURI, backupCodes } = (await person.call('/two-factor/enable', { password })).json()
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  expect((await person.call('/two-factor/verify-totp', { code: totp(secret, -30_000) })).statusCode).toBe(200)

  const browser = newPerson(api)
  const first = await browser.call('/sign-in/email', { email, password })
  expect(first.json().twoFactorRedirect).toBe(true)
  expect((await browser.ask(WHO)).data).toEqual({ viewer: null })
  expect((await browser.call('/two-factor/verify-totp', { code: '000000' })).statusCode).toBe(401)
  expect((await browser.call('/two-factor/verify-totp', { code: totp(secret) })).statusCode).toBe(200)
  expect((await browser.ask(WHO)).data.viewer.email).toBe(email)

  const recover = async () => {
    const lost = newPerson(api)
    await lost.call('/sign-in/email', { email, password })
    return (await lost.call('/two-factor/verify-backup-code', { code: backupCodes[0] })).statusCode
  }
  expect([await recover(), await recover()]).toEqual([200, 401])
})
