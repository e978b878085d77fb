import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { whileLocked } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { totp } from './one-time-code.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

const WHO = '{ viewer { email } }'
const NEW_PASSWORD = 'a whole new password'
const HALF_MINUTE = 30_000
const DAY_SECONDS = 86_400

/** Has a reset link mailed and returns its token. */
async function askForReset(person: TestPerson): Promise<string> {
  const { email } = person
  const mails = (await api.mailTo(email)).length
  await newPerson(api).call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
  await expect.poll(async () => (await api.mailTo(email)).length).toBe(mails + 1)
  return new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).pathname.split('/').at(-1) ?? ''
}

const reset = (token: string, newPassword = NEW_PASSWORD) =>
  newPerson(api).call('/reset-password', { newPassword, token })

/** Makes a key and asks with it. */
async function makeKey(person: TestPerson) {
  const { key, id } = (await person.call('/api-key/create', { name: 'nightly', configId: 'write' })).json()
  return { id, ask: () => api.ask(WHO, {}, { 'x-api-key': key }) }
}

/** Turns the second step on. Returns the secret of the app. */
async function turnOnSecondStep(person: TestPerson, password = person.password): Promise<string> {
  const { totpURI } = (await person.call('/two-factor/enable', { password })).json()
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  await person.call('/two-factor/verify-totp', { code: totp(secret, -HALF_MINUTE) })
  return secret
}

/** Signs in with a password and a code in a new browser. */
async function signInTwice(person: TestPerson, code: string, trustDevice = false) {
  const browser = newPerson(api)
  const { email, password } = person
  await browser.call('/sign-in/email', { email, password })
  return { browser, response: await browser.call('/two-factor/verify-totp', { code, trustDevice }) }
}

test('the token of a reset link is not in the log', async () => {
  const token = await askForReset(await signedInPerson(api))
  const spelt = [
    'reset-password/',
    'Reset-Password/',
    'reset%2Dpassword/',
    '%72eset-passw%6Frd/',
    'reset-password;x/',
  ]
  for (const path of [...spelt, 'reset-password%09/', 'reset-password%5C', 'reset-password%252F'])
    await newPerson(api).call(`/${path}${token}?callbackURL=%2Fen`)
  await expect.poll(() => api.logged().some(({ path }) => path === '/api/auth/reset-password/…')).toBe(true)
  expect(JSON.stringify(api.logged())).not.toContain(token)
})

test('a reset ends the other reset links of the account, and only those', async () => {
  const person = await signedInPerson(api)
  const bystander = await signedInPerson(api)
  const other = await askForReset(bystander)
  const older = await askForReset(person)
  const newer = await askForReset(person)
  expect((await reset(older)).statusCode).toBe(200)
  const again = await reset(newer, 'yet another password')
  expect([again.statusCode, again.json().code]).toEqual([400, 'INVALID_TOKEN'])
  expect((await reset(other)).statusCode).toBe(200)
})

test('anyone who knows the password keeps no owner from a reset by changing it meanwhile', async () => {
  const person = await signedInPerson(api)
  const token = await askForReset(person)
  const changed = { currentPassword: person.password, newPassword: 'the password of a thief' }
  expect((await person.call('/change-password', changed)).statusCode).toBe(200)
  expect((await reset(token)).statusCode).toBe(200)
  const { email } = person
  const password = NEW_PASSWORD
  expect((await newPerson(api).call('/sign-in/email', { email, password })).statusCode).toBe(200)
})

test('no session of the former password outlives a reset, however many sign in meanwhile', async () => {
  const person = await signedInPerson(api)
  const { email, password } = person
  for (const [round, now] of [password, NEW_PASSWORD].entries()) {
    const token = await askForReset(person)
    const browsers = Array.from({ length: 12 }, () => newPerson(api))
    const next = round === 0 ? NEW_PASSWORD : `${NEW_PASSWORD} ${round}`
    const resetting = reset(token, next)
    await Promise.all([
      resetting,
      ...browsers.map(async (browser, index) => {
        await sleep(index * 10)
        await browser.call('/sign-in/email', { email, password: now })
      }),
    ])
    expect((await resetting).statusCode).toBe(200)
    const seen = await Promise.all(browsers.map(({ ask }) => ask(WHO)))
    expect(seen.map(({ data }) => data.viewer)).toEqual(browsers.map(() => null))
  }
})

test('of two reset links that are used at once, one works', async () => {
  const person = await signedInPerson(api)
  const one = await askForReset(person)
  const other = await askForReset(person)
  const passwords = [NEW_PASSWORD, 'yet another password'] as const
  const responses = await oneAfterOther(ACCOUNT, await idOf(person), [
    () => reset(one, passwords[0]),
    () => reset(other, passwords[1]),
  ])
  const works = responses.map(({ statusCode }) => statusCode === 200)
  expect(works.toSorted()).toEqual([false, true])
  const signIns = await Promise.all(passwords.map((password) => signIn(person, password)))
  expect(signIns.map(({ response }) => response.statusCode === 200)).toEqual(works)
})

test('a sign-in that waits for its second step ends with a reset', async () => {
  const person = await signedInPerson(api)
  const secret = await turnOnSecondStep(person)
  const thief = newPerson(api)
  await thief.call('/sign-in/email', { email: person.email, password: person.password })
  expect((await reset(await askForReset(person))).statusCode).toBe(200)
  const late = await thief.call('/two-factor/verify-totp', { code: totp(secret) })
  expect(late.statusCode).toBe(401)
  expect((await thief.ask(WHO)).data.viewer).toBeNull()
})

test.each([
  ['a reset', 'reset'],
  ['the end of the session that makes it', 'revoke-session'],
])('no API key that is made during %s outlives it', async (_end, end) => {
  const limited = await startTestApi(undefined, { writeLimits: {} })
  const { person, thief: signedIn, id } = await personAndThief()
  // What is counted for the account is set back by a reset, which would wait for it here.
  const sessionId = (await signedIn.call('/get-session')).json().session.id
  const thief = newPerson(limited)
  for (const [name, value] of signedIn.cookies) thief.cookies.set(name, value)
  const token = await askForReset(person)
  const name = createHash('sha256').update(`write:/api-key/create:${sessionId}`).digest('base64url')
  const lock = {
    cypher: 'MERGE (a:Attempts {name: $name}) SET a.count = 0, a.until = 0',
    parameters: { name },
  }
  const creating = await whileLocked(api.graph, lock, async (blocked) => {
    // While this count is locked, the key has not been made, by a session that was looked up before.
    const response = thief.call('/api-key/create', { name: 'stolen', configId: 'write' })
    await blocked(1)
    const ended = end === 'reset' ? reset(token) : person.call('/revoke-session', { token: tokenOf(thief) })
    expect((await ended).statusCode).toBe(200)
    return { response }
  })
  const response = await creating.response
  expect(response.statusCode).toBe(401)
  const keys = await api.graph.read(
    'MATCH (key:ApiKey {referenceId: $id}) RETURN key.id AS id',
    { id },
    z.unknown(),
  )
  expect(keys).toEqual([])
  await limited.close()
})

/** Does two things that need the same record, the second once the first waits for it. */
async function oneAfterOther<One, Other>(
  match: string,
  id: string,
  [one, other]: [() => Promise<One>, () => Promise<Other>],
): Promise<[One, Other]> {
  const lock = { cypher: `${match} SET record.id = record.id`, parameters: { id } }
  const responses = await whileLocked(api.graph, lock, async (blocked) => {
    const first = one()
    await blocked(1)
    const second = other()
    await blocked(2)
    return [first, second] as const
  })
  return Promise.all(responses)
}

const idOf = async ({ ask }: TestPerson) => (await ask('{ viewer { id } }')).data.viewer.id as string

/** Signs in with a password in a new browser. */
async function signIn({ email }: TestPerson, password: string) {
  const browser = newPerson(api)
  return { browser, response: await browser.call('/sign-in/email', { email, password }) }
}

/** A person, and another one who knows the password and has a session. */
async function personAndThief() {
  const person = await signedInPerson(api)
  const { browser: thief } = await signIn(person, person.password)
  return { person, thief, id: await idOf(person) }
}

/** The token of somebody's session, as the list of sessions names it. */
const tokenOf = ({ cookies }: TestPerson) =>
  decodeURIComponent(cookies.get('heming.session_token') ?? '').split('.')[0]

/** The same browser once more: it keeps its cookies whatever the other one is sent. */
function sameBrowser({ cookies }: TestPerson) {
  const browser = newPerson(api)
  for (const [name, value] of cookies) browser.cookies.set(name, value)
  return browser
}

const CREDENTIAL = 'MATCH (record:Credential {userId: $id})'
const ACCOUNT = 'MATCH (record:Account {id: $id})'
const THEIRS = 'the password of a thief'

test.each([true, false])(
  'a change of the password that was begun with the former one does not win over a reset, ending others: %s',
  async (revokeOtherSessions) => {
    const { person, thief, id } = await personAndThief()
    const token = await askForReset(person)
    const change = { currentPassword: person.password, newPassword: THEIRS, revokeOtherSessions }
    const [byReset, byChange] = await oneAfterOther(CREDENTIAL, id, [
      () => reset(token),
      () => thief.call('/change-password', change),
    ])
    expect([byReset.statusCode, byChange.statusCode]).toEqual([200, 401])
    expect((await thief.ask(WHO)).data.viewer).toBeNull()
    expect((await signIn(person, THEIRS)).response.statusCode).toBe(401)
    expect((await signIn(person, NEW_PASSWORD)).response.statusCode).toBe(200)
  },
)

test('of two changes of the password at once, one counts', async () => {
  const { person, thief, id } = await personAndThief()
  const change = { currentPassword: person.password, revokeOtherSessions: true }
  const [own, theirs] = await oneAfterOther(CREDENTIAL, id, [
    () => person.call('/change-password', { ...change, newPassword: NEW_PASSWORD }),
    () => thief.call('/change-password', { ...change, newPassword: THEIRS }),
  ])
  expect([own.statusCode, theirs.statusCode, theirs.json().code]).toEqual([200, 401, 'ACCESS_ENDED'])
  expect((await person.ask(WHO)).data.viewer?.email).toBe(person.email)
  expect((await thief.ask(WHO)).data.viewer).toBeNull()
})

test('no sign-in with the right password, and no reset link, is rejected because sessions are ended', async () => {
  const { person, thief } = await personAndThief()
  const { email, password } = person
  let over = false
  const ending = (async () => {
    while (!over) expect((await thief.call('/revoke-other-sessions', {})).statusCode).toBe(200)
  })()
  const responses = []
  for (let round = 0; round < 4; round += 1)
    responses.push(
      (await signIn(person, password)).response,
      await newPerson(api).call('/request-password-reset', { email, redirectTo: '/en/reset-password' }),
    )
  over = true
  await ending
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(responses.map(() => 200))
})

test('a sign-in that waits for its second step is not ended by who ends sessions', async () => {
  const { person, thief } = await personAndThief()
  const secret = await turnOnSecondStep(person)
  // Turning the second step on has exchanged only the session that did so.
  const browser = newPerson(api)
  const { email, password } = person
  expect((await browser.call('/sign-in/email', { email, password })).statusCode).toBe(200)
  expect((await thief.call('/revoke-other-sessions', {})).statusCode).toBe(200)
  let over = false
  const ending = (async () => {
    while (!over) await thief.call('/revoke-other-sessions', {})
  })()
  const verified = await browser.call('/two-factor/verify-totp', { code: totp(secret) })
  over = true
  await ending
  expect(verified.statusCode).toBe(200)
})

test('a sign-in that waits for its second step ends with a change of the password', async () => {
  const person = await signedInPerson(api)
  const secret = await turnOnSecondStep(person)
  const thief = newPerson(api)
  await thief.call('/sign-in/email', { email: person.email, password: person.password })
  const change = { currentPassword: person.password, newPassword: NEW_PASSWORD }
  expect((await person.call('/change-password', change)).statusCode).toBe(200)
  expect((await thief.call('/two-factor/verify-totp', { code: totp(secret) })).statusCode).toBe(401)
})

describe('a session that is exchanged for another', () => {
  type End = (owner: TestPerson, token: string, thief: TestPerson) => Promise<{ statusCode: number }>
  const endOne: End = (owner, _token, thief) => owner.call('/revoke-session', { token: tokenOf(thief) })
  const ends: [string, End][] = [
    ['a reset', (_owner, token) => reset(token)],
    ['a sign-out everywhere', (owner) => owner.call('/revoke-sessions', {})],
    ['the end of that one session', endOne],
    ['its own sign-out', (_owner, _token, thief) => sameBrowser(thief).call('/sign-out', {})],
  ]

  test.each(ends)('while the second step is turned on does not outlive %s', async (_end, end) => {
    const { person, thief, id } = await personAndThief()
    const { totpURI } = (await thief.call('/two-factor/enable', { password: person.password })).json()
    const code = totp(new URL(totpURI).searchParams.get('secret') ?? '')
    const token = await askForReset(person)
    const [, ended] = await oneAfterOther(ACCOUNT, id, [
      () => thief.call('/two-factor/verify-totp', { code }),
      () => end(person, token, thief),
    ])
    expect(ended.statusCode).toBe(200)
    expect((await thief.ask(WHO)).data.viewer).toBeNull()
    // It is on or off, and never asked for without being there.
    const states = await api.graph.read(
      'MATCH (account:Account {id: $id}) RETURN account.twoFactorEnabled = EXISTS { (:TwoFactor {userId: $id, verified: true}) } AS whole',
      { id },
      z.object({ whole: z.boolean() }),
    )
    expect(states).toEqual([{ whole: true }])
  })

  test.each(ends)('while the second step is turned off does not outlive %s', async (_end, end) => {
    const { person, thief, id } = await personAndThief()
    await turnOnSecondStep(thief, person.password)
    const token = await askForReset(person)
    const [, ended] = await oneAfterOther(ACCOUNT, id, [
      () => thief.call('/two-factor/disable', { password: person.password }),
      () => end(person, token, thief),
    ])
    expect(ended.statusCode).toBe(200)
    expect((await thief.ask(WHO)).data.viewer).toBeNull()
  })

  test('while it changes the password does not outlive its end', async () => {
    const { person, thief, id } = await personAndThief()
    const change = { currentPassword: person.password, newPassword: THEIRS, revokeOtherSessions: true }
    const former = sameBrowser(thief)
    const [, ended] = await oneAfterOther(CREDENTIAL, id, [
      () => thief.call('/change-password', change),
      () => endOne(person, '', former),
    ])
    expect(ended.statusCode).toBe(200)
    expect((await thief.ask(WHO)).data.viewer).toBeNull()
  })

  test('ends with the former one, however often it was exchanged', async () => {
    const { person, thief } = await personAndThief()
    const former = sameBrowser(thief)
    await turnOnSecondStep(thief, person.password)
    await thief.call('/two-factor/disable', { password: person.password })
    expect((await thief.ask(WHO)).data.viewer?.email).toBe(person.email)
    expect((await endOne(person, '', former)).statusCode).toBe(200)
    expect((await thief.ask(WHO)).data.viewer).toBeNull()
    expect((await person.ask(WHO)).data.viewer?.email).toBe(person.email)
  })
})

test('wrong codes that lock the second step are forgotten with a reset, three times a day', async () => {
  const person = await signedInPerson(api)
  const secret = await turnOnSecondStep(person)
  const LOCKED = [429, 'ACCOUNT_TEMPORARILY_LOCKED']
  const codeOf = ({ response }: Awaited<ReturnType<typeof signInTwice>>) => [
    response.statusCode,
    response.json().code,
  ]
  let password = person.password
  const tryCode = (code: string) => signInTwice({ ...person, password }, code)
  for (const round of [1, 2, 3, 4]) {
    for (let wrong = 0; wrong < 10; wrong += 1) await tryCode('wrong!')
    expect(codeOf(await tryCode(totp(secret)))).toEqual(LOCKED)
    password = `${NEW_PASSWORD} ${round}`
    expect((await reset(await askForReset(person), password)).statusCode).toBe(200)
    // A code that was rejected because of the lock was not used up.
    if (round === 1) expect((await tryCode(totp(secret))).response.statusCode).toBe(200)
  }
  expect(codeOf(await tryCode(totp(secret, HALF_MINUTE)))).toEqual(LOCKED)
})

test('an API key cannot be made to last for ever', async () => {
  const person = await signedInPerson(api)
  const { id } = await makeKey(person)
  const response = await person.call('/api-key/update', { keyId: id, configId: 'write', expiresIn: null })
  expect([response.statusCode, response.json().code]).toEqual([400, 'INVALID_BODY'])
})

test('an API key ends a year after it was made at the latest, however often it is prolonged', async () => {
  const person = await signedInPerson(api)
  const { id: keyId } = await makeKey(person)
  const made = new Date(Date.now() - 300 * DAY_SECONDS * 1_000).toISOString()
  const age = 'MATCH (key:ApiKey {id: $keyId}) SET key.createdAt = $made RETURN key.id AS id'
  await api.graph.write((run) => run(age, { keyId, made }, z.unknown()))
  const prolong = async (days: number) => {
    const update = { keyId, configId: 'write', expiresIn: days * DAY_SECONDS }
    const response = await person.call('/api-key/update', update)
    return [response.statusCode, response.json().code]
  }
  expect(await prolong(66)).toEqual([400, 'KEY_TOO_OLD'])
  expect(await prolong(64)).toEqual([200, undefined])
})

test('the owner is written to about a changed password, and about the second step', async () => {
  const person = await signedInPerson(api)
  await turnOnSecondStep(person)
  await person.call('/two-factor/disable', { password: person.password })
  await person.call('/change-password', { currentPassword: person.password, newPassword: NEW_PASSWORD })
  expect((await api.mailTo(person.email)).slice(-3).map(({ subject }) => subject)).toEqual([
    'Heming: two-step verification is on',
    'Heming: two-step verification is off',
    'Heming: your password has been changed',
  ])
})

test('the current password is not taken as a new one', async () => {
  const person = await signedInPerson(api)
  const change = { currentPassword: person.password, newPassword: person.password }
  const response = await person.call('/change-password', change)
  expect([response.statusCode, response.json().code]).toEqual([400, 'PASSWORD_UNCHANGED'])
})

test('nor is it by a reset, whose link stays good', async () => {
  const person = await signedInPerson(api)
  const token = await askForReset(person)
  const same = await newPerson(api).call('/reset-password', { newPassword: person.password, token })
  expect([same.statusCode, same.json().code]).toEqual([400, 'PASSWORD_UNCHANGED'])
  expect((await reset(token)).statusCode).toBe(200)
})

test('an account has twenty API keys at most, also when more are made at once', async () => {
  const person = await signedInPerson(api)
  const make = () => person.call('/api-key/create', { name: 'nightly' })
  const responses = await Promise.all(Array.from({ length: 28 }, make))
  const { id } = (await person.ask('{ viewer { id } }')).data.viewer
  const count = 'MATCH (key:ApiKey {referenceId: $id}) RETURN count(key) AS count'
  const [keys] = await api.graph.read(count, { id }, z.object({ count: z.number() }))
  expect(keys?.count).toBeLessThanOrEqual(20)
  expect(responses.filter(({ statusCode }) => statusCode === 200)).toHaveLength(keys?.count ?? 0)
})

describe('API keys and trusted devices', () => {
  /** Somebody with a key and a browser that skips the second step. */
  async function prepared() {
    const person = await signedInPerson(api)
    const key = await makeKey(person)
    const secret = await turnOnSecondStep(person)
    const { browser } = await signInTwice(person, totp(secret), true)
    const skipsSecondStep = async (password: string) => {
      const response = await browser.call('/sign-in/email', { email: person.email, password })
      return response.json().twoFactorRedirect !== true
    }
    expect((await key.ask()).data.viewer.email).toBe(person.email)
    expect(await skipsSecondStep(person.password)).toBe(true)
    return { person, key, skipsSecondStep }
  }

  test('end with a reset', async () => {
    const { person, key, skipsSecondStep } = await prepared()
    expect((await reset(await askForReset(person))).statusCode).toBe(200)
    expect((await key.ask()).data?.viewer?.email).toBeUndefined()
    expect(await skipsSecondStep(NEW_PASSWORD)).toBe(false)
  })

  test.each([true, false])('end with a change of the password where that is asked: %s', async (asked) => {
    const { person, key, skipsSecondStep } = await prepared()
    const changed = await person.call('/change-password', {
      currentPassword: person.password,
      newPassword: NEW_PASSWORD,
      revokeOtherSessions: true,
      endKeysAndDevices: asked,
    })
    expect(changed.statusCode).toBe(200)
    expect((await key.ask()).data?.viewer?.email === person.email).toBe(!asked)
    expect(await skipsSecondStep(NEW_PASSWORD)).toBe(!asked)
    const events = await person.ask('{ viewer { events(first: 5) { edges { node { action } } } } }')
    const actions = events.data.viewer.events.edges.map(
      (edge: { node: { action: string } }) => edge.node.action,
    )
    expect(actions.includes('API_KEY_REVOKED')).toBe(asked)
  })
})

test('ending the other sessions leaves keys and trusted devices alone, whatever it asks for: it takes no password', async () => {
  const person = await signedInPerson(api)
  const key = await makeKey(person)
  expect((await person.call('/revoke-other-sessions', { endKeysAndDevices: true })).statusCode).toBe(200)
  expect((await key.ask()).data.viewer.email).toBe(person.email)
})

describe('a one-time code', () => {
  test('works once, also when it comes twice at once, and so does no earlier one', async () => {
    const person = await signedInPerson(api)
    const secret = await turnOnSecondStep(person)
    const earlier = totp(secret, -HALF_MINUTE)
    const code = totp(secret)
    const responses = await Promise.all([1, 2, 3].map(() => signInTwice(person, code)))
    expect(responses.map(({ response }) => response.statusCode).sort()).toEqual([200, 401, 401])
    for (const used of [code, earlier]) {
      const { response } = await signInTwice(person, used)
      expect([response.statusCode, response.json().code]).toEqual([401, 'INVALID_CODE'])
    }
    expect((await signInTwice(person, totp(secret, HALF_MINUTE))).response.statusCode).toBe(200)
  })
})

describe('an API key that does not hold', () => {
  const ask = (key: string) => api.ask('{ __typename }', {}, { 'x-api-key': key })
  const codeOf = (response: Awaited<ReturnType<typeof ask>>) => [
    response.status,
    response.errors?.[0]?.extensions.code,
  ]

  test('is rejected, also where nobody need be signed in', async () => {
    expect(codeOf(await ask(`hmr_${'x'.repeat(64)}`))).toEqual([401, 'UNAUTHENTICATED'])
    const person = await signedInPerson(api)
    const made = (await person.call('/api-key/create', { name: 'nightly' })).json()
    expect((await ask(made.key)).status).toBe(200)
    await person.call('/api-key/update', { keyId: made.id, enabled: false })
    expect(codeOf(await ask(made.key))).toEqual([401, 'UNAUTHENTICATED'])
    const file = await api.app.inject({ url: '/files/my-data.json', headers: { 'x-api-key': made.key } })
    expect(file.statusCode).toBe(401)
  })

  test('gets TOO_MANY_ATTEMPTS', async () => {
    const person = await signedInPerson(api)
    const made = (await person.call('/api-key/create', { name: 'nightly' })).json()
    const responses = []
    for (let round = 0; round < 61; round += 1)
      responses.push(...(await Promise.all(Array.from({ length: 10 }, () => ask(made.key)))))
    const rejected = responses.filter(({ status }) => status !== 200)
    expect(rejected.length).toBeGreaterThan(0)
    expect(new Set(rejected.map((response) => codeOf(response).join()))).toEqual(
      new Set(['429,TOO_MANY_ATTEMPTS']),
    )
  })
})

test.each([
  'aaaaaaaaaa',
  '          ',
  ' \t \t \t \t \t',
  '1234567890',
  '9876543210',
  'abcdefghijk',
  'qwertyuiop',
  '1212121212',
  'Password123',
  'qwertyqwerty',
  'LinYue-2026',
])('the password %j is too simple', async (password) => {
  const { email, call } = newPerson(api)
  const response = await call('/sign-up/email', { name: 'Lin Yue', email, password, callbackURL: '/en' })
  expect([response.statusCode, response.json().code]).toEqual([400, 'PASSWORD_TOO_SIMPLE'])
})

test('nobody sets a password that consists of their own address or name', async () => {
  const person = await signedInPerson(api)
  const newPassword = `${person.email.toUpperCase()}1`
  const changed = await person.call('/change-password', { currentPassword: person.password, newPassword })
  const byReset = await reset(await askForReset(person), 'lin yue 123')
  for (const response of [changed, byReset])
    expect([response.statusCode, response.json().code]).toEqual([400, 'PASSWORD_TOO_SIMPLE'])
})

test.each([
  ['a kind that there is not', { configId: 'admin' }],
  ['the beginning of a key that writes', { prefix: 'hmw_' }],
])('an API key is not made with %s', async (_what, fields) => {
  const person = await signedInPerson(api)
  const response = await person.call('/api-key/create', { name: 'nightly', ...fields })
  expect([response.statusCode, response.json().code]).toEqual([400, 'INVALID_BODY'])
})

test('what Better Auth rejects is no error in the log', async () => {
  const before = api.logged().length
  const person = newPerson(api)
  await person.call('/reset-password', { newPassword: NEW_PASSWORD, token: 'none' })
  await person.call('/sign-in/social', { provider: 'made-up' })
  await person.call('/sign-up/email', { name: 'Lin', email: person.email, password: 'short' })
  const lines = api.logged().slice(before)
  expect(lines.filter(({ part }) => part === 'auth').length).toBeGreaterThan(0)
  expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
