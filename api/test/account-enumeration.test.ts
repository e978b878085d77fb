import { setTimeout as sleep } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { MIN_RESPONSE_TIME } from '../src/kernel/auth/response-time.ts'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'
import { linkIn, newPerson, randomAddress, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { minResponseTime: MIN_RESPONSE_TIME })
})
afterAll(() => api.close())

const CONFIRM = 'Heming: verify your e-mail address'
const PAGE = '/en/verify-email?verified=yes'

const signUp = ({ call, email, password }: TestPerson) =>
  call('/sign-up/email', { name: 'Lin Yue', email, password, callbackURL: PAGE })

const signIn = ({ call, email, password }: TestPerson, fields = {}) =>
  call('/sign-in/email', { email, password, ...fields })

/** All that a client sees of a response, but for what is new in each. */
function seen({ statusCode, headers, body, cookies }: LightMyRequestResponse) {
  const { date, 'x-request-id': requestId, 'set-cookie': setCookie, ...others } = headers
  const shapes = cookies.map(({ name, value, ...attributes }) => ({
    name,
    length: value.length,
    // The moment of expiry is that of the response.
    attributes: Object.keys(attributes),
    maxAge: attributes.maxAge,
  }))
  return { statusCode, others, body, shapes }
}

/**
 * What somebody sees who signs up with an address and a password of their own, and signs in with both, twice.
 */
async function probe(email: string) {
  const prober = { ...newPerson(api), email }
  const signedUp = await signUp(prober)
  const began = performance.now()
  const first = await signIn(prober)
  const milliseconds = performance.now() - began
  const responses = [first, await signIn(prober, { confirmationURL: PAGE })]
  prober.cookies.clear()
  responses.push(await signIn(prober))
  const values = [signedUp, ...responses].flatMap(({ cookies }) => cookies.map(({ value }) => value))
  return { seen: responses.map(seen), cookieShapes: seen(signedUp).shapes, values, milliseconds }
}

describe('anyone who signs up with an address and signs in', () => {
  test('cannot infer whether it had an account, confirmed or not, nor whether the password is theirs', async () => {
    const confirmed = await signedInPerson(api)
    const unconfirmed = newPerson(api)
    await signUp(unconfirmed)
    const fresh = await probe(newPerson(api).email)
    expect(fresh.seen[0]).toMatchObject({
      statusCode: 401,
      body: JSON.stringify({ message: 'Invalid email or password', code: 'INVALID_EMAIL_OR_PASSWORD' }),
    })
    expect(fresh.cookieShapes).toHaveLength(1)
    for (const { email } of [confirmed, unconfirmed]) {
      const known = await probe(email)
      expect(known.seen).toEqual(fresh.seen)
      expect(known.cookieShapes).toEqual(fresh.cookieShapes)
      // A cookie that came again would be that of a password that is right.
      for (const { values } of [known, fresh]) expect(new Set(values).size).toBe(4)
      expect(Math.min(known.milliseconds, fresh.milliseconds)).toBeGreaterThan(490)
    }
  })
})

test('two who sign up with one address at once get the same response and count as with an address that has an account', async () => {
  for (const email of [newPerson(api).email, (await signedInPerson(api)).email]) {
    const address = randomAddress()
    const both = [1, 2].map(() => signUp({ ...newPerson(api, address), email }))
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode)).toEqual([200, 200])
    // Each was counted once: six mails an hour are sent for one network.
    const statuses = []
    for (let round = 0; round < 4; round += 1)
      statuses.push((await newPerson(api, address).call('/request-password-reset', { email })).statusCode)
    expect(statuses.slice(0, 3)).toEqual([200, 200, 200])
    // The account has had a mail for its own sign-up before, so that the last asks for a challenge; nobody is
    // rejected yet.
    expect([200, 403]).toContain(statuses[3])
    const last = await newPerson(api, address).call('/request-password-reset', { email })
    expect([403, 429]).toContain(last.statusCode)
  }
})

describe('anyone who signs in before confirming the address', () => {
  test('is mailed the link again, a few times an hour, and can still ask for other mail', async () => {
    const person = newPerson(api)
    const { email } = person
    await signUp(person)
    await expect.poll(async () => (await api.mailTo(email)).length).toBe(1)
    await signIn({ ...person, password: 'not the password' }, { confirmationURL: PAGE })
    await signIn(person)
    for (let round = 0; round < 4; round += 1) await signIn(person, { confirmationURL: PAGE })
    await expect.poll(async () => (await api.mailTo(email)).length).toBe(4)
    await sleep(500)
    expect((await api.mailTo(email)).map(({ subject }) => subject)).toEqual(
      Array.from({ length: 4 }, () => CONFIRM),
    )
    // Six an hour without a challenge, the sign-up included, for an address with and without an
    // account alike.
    for (const [round, status] of [200, 200, 200, 200, 200, 403].entries()) {
      const response = await newPerson(api).call('/request-password-reset', { email })
      expect([round, response.statusCode]).toEqual([round, status])
    }
  })

  test('is confirmed and signed in by that link, on the page that was asked for', async () => {
    const person = newPerson(api)
    await signUp(person)
    const phone = { ...newPerson(api), email: person.email, password: person.password }
    await signIn(phone, { confirmationURL: `${PAGE}&next=%2Ffirms` })
    await expect.poll(async () => (await api.mailTo(person.email)).length).toBe(2)
    const link = linkIn((await api.mailTo(person.email)).at(-1)?.text).replace(/^.*\/api\/auth/, '')
    const opened = await phone.call(link)
    expect([opened.statusCode, opened.headers.location]).toEqual([302, `${TEST_ORIGIN}${PAGE}&next=%2Ffirms`])
    expect((await phone.ask('{ viewer { email } }')).data.viewer.email).toBe(person.email)
    expect((await signIn(person)).statusCode).toBe(200)
  })

  test('gets no mail with a link to another site', async () => {
    const person = newPerson(api)
    await signUp(person)
    const response = await signIn(person, { confirmationURL: '/..//evil.example' })
    expect([response.statusCode, response.json().code]).toEqual([403, 'INVALID_CALLBACK_URL'])
  })

  test('may mistype the password and still open the link where they signed up', async () => {
    const person = newPerson(api)
    await signUp(person)
    expect((await signIn({ ...person, password: 'not the password' })).statusCode).toBe(401)
    expect((await person.openLinkInMail()).headers.location).toBe(`${TEST_ORIGIN}${PAGE}`)
    expect((await person.ask('{ viewer { email } }')).data.viewer.email).toBe(person.email)
  })
})
