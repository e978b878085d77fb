import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, randomAddress, signedInPerson, type TestPerson } from './test-person.ts'

// Dozens of passwords are hashed, which is meant to be slow.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

const WRONG = 'not the password at all'
const part = () => Math.floor(Math.random() * 0xffff).toString(16)

/** A person in another network each time, or in `address`, without cookies. */
const signIn = (person: TestPerson, password: string, address = randomAddress(), headers = {}) =>
  newPerson(api, address).call('/sign-in/email', { email: person.email, password }, headers)

/** The header that solves a challenge. */
async function solved(response: LightMyRequestResponse): Promise<Record<string, string>> {
  expect([response.statusCode, response.json().code]).toEqual([403, 'CHALLENGE_REQUIRED'])
  const { challenge } = response.json<{ challenge: Challenge }>()
  const solution = await solveChallenge({ challenge, deriveKey })
  const text = JSON.stringify({ challenge, solution })
  return { 'x-challenge-solution': Buffer.from(text).toString('base64') }
}

/** What the form of the sign-in sends. */
const formOf = ({ email, password }: TestPerson) => ({ email, password })

/** Wrong passwords from as many networks; of 20 or more, the next sign-in is challenged. */
async function crowd(person: TestPerson, size = 20): Promise<void> {
  const responses = await Promise.all(Array.from({ length: size }, () => signIn(person, WRONG)))
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(size).fill(401))
}

async function resetPassword(person: TestPerson, from: TestPerson): Promise<string> {
  const { email } = person
  await from.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
  await expect.poll(async () => (await api.mailTo(email)).at(-1)?.subject).toBe('Heming: reset your password')
  const token = new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).pathname.split('/').at(-1)
  const newPassword = `${person.password} again`
  expect((await from.call('/reset-password', { newPassword, token })).statusCode).toBe(200)
  return newPassword
}

describe('59 wrong passwords for an account from one /64', () => {
  test('are rejected there from the eleventh, and its owner signs in elsewhere', async () => {
    const owner = await signedInPerson(api)
    const network = `2001:db8:${part()}:${part()}`
    const statuses: number[] = []
    for (let guess = 1; guess <= 59; guess += 1)
      statuses.push((await signIn(owner, WRONG, `${network}::${guess.toString(16)}`)).statusCode)
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(49).fill(429)])
    expect((await signIn(owner, owner.password)).statusCode).toBe(200)
    expect((await signIn(owner, owner.password, `${network}::ffff`)).statusCode).toBe(429)
  })

  test.each([
    ['an IPv6 /48', (guess: number) => `2001:db8:77:${guess.toString(16)}::1`, '2001:db8:77:ffff::1'],
    ['an IPv4 /24', (guess: number) => `198.51.100.${guess}`, '198.51.100.250'],
  ])(
    'are rejected from the 21st where they come from %s, three times as many',
    async (_, addressOf, last) => {
      const own = await startTestApi(undefined, {
        limits: {
          passwordsPerNetwork: 2,
          passwordsBeforeChallenge: 100,
          mailsPerNetwork: 6,
          challengeWork: 20,
        },
      })
      const owner = await signedInPerson(own)
      const guess = (address: string, password: string) =>
        newPerson(own, address).call('/sign-in/email', { email: owner.email, password })
      const statuses: number[] = []
      for (let count = 1; count <= 8; count += 1)
        statuses.push((await guess(addressOf(count), WRONG)).statusCode)
      expect(statuses).toEqual([...Array(6).fill(401), 429, 429])
      expect((await guess(last, owner.password)).statusCode).toBe(429)
      expect((await guess(randomAddress(), owner.password)).statusCode).toBe(200)
      await own.close()
    },
  )
})

test('ten wrong passwords from one address are counted as such, however a proxy writes it', async () => {
  const owner = await signedInPerson(api)
  const [c, d] = [Math.floor(Math.random() * 256), Math.floor(Math.random() * 256)]
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  const forms = [
    `10.7.${c}.${d}`,
    `10.7.${c}.${d}:4711`,
    `::ffff:10.7.${c}.${d}`,
    `[::ffff:0a07:${hex(c)}${hex(d)}]:443`,
    `0:0:0:0:0:FFFF:10.7.${c}.${d}`,
  ]
  const statuses: number[] = []
  for (const address of [...forms, ...forms, ...forms])
    statuses.push((await signIn(owner, WRONG, address)).statusCode)
  expect(statuses).toEqual([...Array(10).fill(401), ...Array(5).fill(429)])
})

test('what one address sends to a credential path is limited, whichever account it is for', async () => {
  const [address, part] = ['198.51.100.7', '/reset-password']
  const send = (from: string, token: number) =>
    newPerson(api, from).call(part, { newPassword: 'a whole new password', token: `no-${token}` })
  const statuses: number[] = []
  for (let token = 0; token < 32; token += 1)
    statuses.push((await send(`${address}:${4_000 + token}`, token)).statusCode)
  expect(statuses).toEqual([...Array(30).fill(400), 429, 429])
  expect((await send('198.51.100.8', 99)).statusCode).toBe(400)
})

describe('wrong passwords for an account from many networks', () => {
  test('ask for a solved challenge, with which the owner signs in; then nobody is asked', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const browser = newPerson(api)
    const form = formOf(owner)
    const asked = await browser.call('/sign-in/email', form)
    const answered = await browser.call('/sign-in/email', form, await solved(asked))
    expect(answered.statusCode).toBe(200)
    expect((await browser.ask('{ viewer { email } }')).data.viewer.email).toBe(owner.email)
    expect((await signIn(owner, owner.password)).statusCode).toBe(200)
  })

  test('count with a challenge too: the network of a machine that solves them is rejected', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const address = randomAddress()
    for (let guess = 0; guess < 10; guess += 1) {
      const header = await solved(await signIn(owner, WRONG, address))
      expect((await signIn(owner, WRONG, address, header)).statusCode).toBe(401)
    }
    expect((await signIn(owner, owner.password, address)).statusCode).toBe(429)
  })

  test('that come all at once are challenged from the 21st too', async () => {
    const owner = await signedInPerson(api)
    const responses = await Promise.all(Array.from({ length: 40 }, () => signIn(owner, WRONG)))
    const statuses = responses.map(({ statusCode }) => statusCode).sort()
    expect(statuses).toEqual([...Array(20).fill(401), ...Array(20).fill(403)])
  })

  test('ask for it whether there is such an account or not', async () => {
    const nobody = newPerson(api)
    await crowd(nobody)
    const header = await solved(await signIn(nobody, WRONG))
    expect((await signIn(nobody, WRONG, randomAddress(), header)).statusCode).toBe(401)
  })

  test('ask for nothing after a reset; the network that guessed most stays rejected', async () => {
    const owner = await signedInPerson(api)
    const attacker = randomAddress()
    for (let guess = 0; guess < 10; guess += 1) await signIn(owner, WRONG, attacker)
    await crowd(owner, 10)
    const home = newPerson(api)
    expect((await home.call('/sign-in/email', formOf(owner))).statusCode).toBe(403)
    const password = await resetPassword(owner, home)
    expect((await home.call('/sign-in/email', { email: owner.email, password })).statusCode).toBe(200)
    expect((await signIn(owner, password)).statusCode).toBe(200)
    expect((await signIn(owner, password, attacker)).statusCode).toBe(429)
  })

  test('and a reset lifts the block of the network where it was done', async () => {
    const owner = await signedInPerson(api)
    const address = randomAddress()
    for (let guess = 0; guess < 10; guess += 1) await signIn(owner, WRONG, address)
    expect((await signIn(owner, owner.password, address)).statusCode).toBe(429)
    const password = await resetPassword(owner, newPerson(api, address))
    expect((await signIn(owner, password, address)).statusCode).toBe(200)
  })
})

describe('a browser that signed in before', () => {
  test('is asked for nothing, wherever it is; ten wrong passwords from it are enough', async () => {
    const owner = await signedInPerson(api)
    await owner.call('/sign-out', {})
    await crowd(owner)
    expect((await signIn(owner, owner.password)).statusCode).toBe(403)
    for (let guess = 0; guess < 9; guess += 1) {
      const wrong = await owner.call('/sign-in/email', { email: owner.email, password: WRONG })
      expect(wrong.statusCode).toBe(401)
    }
    expect((await owner.call('/sign-in/email', formOf(owner))).statusCode).toBe(200)
  })

  test('has ten tries of its own, and then those of everybody', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const statuses: number[] = []
    for (let guess = 0; guess < 11; guess += 1)
      statuses.push((await owner.call('/sign-in/email', { email: owner.email, password: WRONG })).statusCode)
    expect(statuses).toEqual([...Array(10).fill(401), 403])
  })

  test('counts for its own account and password only', async () => {
    const owner = await signedInPerson(api)
    const thief = await signedInPerson(api)
    await crowd(owner)
    const guess = await thief.call('/sign-in/email', { email: owner.email, password: WRONG })
    expect([guess.statusCode, guess.json().code]).toEqual([403, 'CHALLENGE_REQUIRED'])
    const former = newPerson(api)
    for (const [name, value] of owner.cookies) former.cookies.set(name, value)
    await resetPassword(owner, newPerson(api))
    await crowd(owner)
    expect((await former.call('/sign-in/email', { email: owner.email, password: WRONG })).statusCode).toBe(
      403,
    )
  })
})

describe('a solved challenge', () => {
  test('works once, also when it is sent several times at once', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const header = await solved(await signIn(owner, WRONG))
    const responses = await Promise.all(
      Array.from({ length: 4 }, () => signIn(owner, WRONG, randomAddress(), header)),
    )
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([401, 403, 403, 403])
  })

  test('is over after ten minutes', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const header = await solved(await signIn(owner, WRONG))
    vi.useFakeTimers({ now: Date.now() + 10 * 60_000 + 1_000, toFake: ['Date'] })
    try {
      expect((await signIn(owner, WRONG, randomAddress(), header)).statusCode).toBe(403)
    } finally {
      vi.useRealTimers()
    }
  })

  test('cannot be made by a client, nor guessed', async () => {
    const owner = await signedInPerson(api)
    await crowd(owner)
    const asked = await signIn(owner, WRONG)
    const { challenge } = asked.json<{ challenge: Challenge }>()
    const header = (value: unknown) => ({
      'x-challenge-solution': Buffer.from(JSON.stringify(value)).toString('base64'),
    })
    const easy = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } }
    const forgeries = [
      header({ challenge, solution: { counter: 1, derivedKey: '00'.repeat(32) } }),
      header({ challenge: easy, solution: await solveChallenge({ challenge: easy, deriveKey }) }),
      header({ challenge, solution: null }),
      header({ challenge: { parameters: { ...challenge.parameters, nonce: 'xyz' } }, solution: {} }),
      header(null),
      { 'x-challenge-solution': 'not base64 of anything' },
      { 'x-challenge-solution': 'A'.repeat(10_000) },
    ]
    for (const forged of forgeries) {
      const response = await signIn(owner, owner.password, randomAddress(), forged)
      expect([response.statusCode, response.json().code]).toEqual([403, 'CHALLENGE_REQUIRED'])
    }
  })
})

describe('mails that a stranger asks for', () => {
  const ask = (email: string, address = randomAddress(), headers = {}) =>
    newPerson(api, address).call(
      '/request-password-reset',
      { email, redirectTo: '/en/reset-password' },
      headers,
    )

  test('do not keep the owner from asking: a challenge, then the mail', async () => {
    const { email } = await signedInPerson(api)
    const stranger = randomAddress()
    const statuses: number[] = []
    for (let count = 0; count < 7; count += 1) statuses.push((await ask(email, stranger)).statusCode)
    // Signing up was the first of six from anywhere.
    expect(statuses).toEqual([...Array(5).fill(200), 403, 403])
    const sent = (await api.mailTo(email)).length
    const header = await solved(await ask(email))
    expect((await ask(email, randomAddress(), header)).statusCode).toBe(200)
    await expect.poll(async () => (await api.mailTo(email)).length).toBe(sent + 1)
  })

  test('are rejected to one network after six, also with solved challenges', async () => {
    const { email } = await signedInPerson(api)
    const stranger = randomAddress()
    for (let count = 0; count < 5; count += 1) await ask(email, stranger)
    const header = await solved(await ask(email, stranger))
    expect((await ask(email, stranger, header)).statusCode).toBe(200)
    const rejected = await ask(email, stranger)
    expect([rejected.statusCode, rejected.json().code]).toEqual([429, 'TOO_MANY_ATTEMPTS'])
  })
})
