import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createAuth } from '../src/kernel/auth/auth.ts'
import { ADDRESS_RULES } from '../src/kernel/auth/rate-limits.ts'
import { MAX_API_KEYS } from '../src/kernel/auth/too-many-keys.ts'
import { ACCOUNT_ENDPOINT_LIMITS } from '../src/kernel/limits/write-limits.ts'
import { startTestApi, TEST_ORIGIN, TEST_SECRET, type TestApi } from './test-api.ts'
import { newPerson, pdfOf, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const twice = { max: 2, windowSeconds: 3_600 }
let api: TestApi
let tenant: Tenant
let owner: TestPerson
let other: TestPerson
beforeAll(async () => {
  api = await startTestApi(undefined, {
    writeLimits: {
      updateFirm: twice,
      setConsent: twice,
      uploadDocument: twice,
      '/update-user': twice,
      '/api-key/delete': twice,
      '/change-password': twice,
      '/revoke-other-sessions': twice,
      '/revoke-session': twice,
      '/sign-out': twice,
      '/two-factor/enable': twice,
    },
  })
  tenant = await createTenant(api.graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  owner = await signedInPerson(api)
  other = await signedInPerson(api)
  for (const person of [owner, other]) {
    const accountId: string = (await person.ask('{ viewer { id } }')).data.viewer.id
    await setMembership(api.graph, { accountId, firmId: tenant.id('firm'), role: 'OWNER', actor: 'test' })
  }
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

describe('every write to accounts has a limit', () => {
  test('every endpoint of Better Auth that can be posted to', () => {
    const site = TEST_ORIGIN
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'a', clientSecret: 'b', name: 'c' }
    const mailer = { send: async () => {}, deleteOf: async () => {} }
    const settings = { site, origins: [], secret: TEST_SECRET, mailer, oidc }
    const auth = createAuth(api.graph, settings, pino({ level: 'silent' }))
    const posted = Object.values(auth.api as Record<string, { path?: string; options: { method: unknown } }>)
      .filter(({ options }) => [options.method].flat().includes('POST'))
      .flatMap(({ path }) => (path === undefined ? [] : [path]))
    expect(posted.length).toBeGreaterThan(20)
    const byAddress = Object.entries(ADDRESS_RULES).flatMap(([path, rule]) =>
      rule === false ? [] : [path.replace('*', '')],
    )
    const isLimited = (path: string) =>
      // Reads; it prolongs a session once a day at most.
      path === '/get-session' ||
      Object.hasOwn(ACCOUNT_ENDPOINT_LIMITS, path) ||
      byAddress.some((rule) => (rule.endsWith('/') ? path.startsWith(rule) : path === rule))
    expect(posted.filter((path) => !isLimited(path))).toEqual([])
    expect(Object.keys(ACCOUNT_ENDPOINT_LIMITS).filter((path) => !posted.includes(path))).toEqual([])
  })
})

const UPDATE = `mutation ($input: UpdateFirmInput!) {
  updateFirm(input: $input) { firm { cityEn } errors { code message } }
}`
const CONSENT =
  'mutation ($input: SetConsentInput!) { setConsent(input: $input) { viewer { id } errors { code } } }'
const update = async (by: TestPerson, cityEn: string, headers = {}) =>
  (await by.ask(UPDATE, { input: { firmId: tenant.id('firm'), cityEn } }, headers)).data.updateFirm

describe('an account that writes too often', () => {
  test('returns the error, changes nothing, and others go on', async () => {
    const { key } = (await owner.call('/api-key/create', { name: 'writes', configId: 'write' })).json()
    const byKey = (cityEn: string) =>
      api.ask(UPDATE, { input: { firmId: tenant.id('firm'), cityEn } }, { 'x-api-key': key })
    expect(await update(owner, 'One')).toEqual({ firm: { cityEn: 'One' }, errors: [] })
    // Keys have a count of their own, so that one that leaked uses up nothing of its owner's.
    expect((await byKey('Key one')).data.updateFirm.errors).toEqual([])
    expect((await byKey('Key two')).data.updateFirm.errors).toEqual([])
    expect((await byKey('Key three')).data.updateFirm.errors).toHaveLength(1)
    expect((await update(owner, 'Two')).errors).toEqual([])
    const rejected = {
      firm: null,
      errors: [
        {
          code: 'TOO_MANY_ATTEMPTS',
          message: expect.stringMatching(/^You are doing this too often: try again in \d\d minutes\.$/),
        },
      ],
    }
    expect(await update(owner, 'Three')).toEqual(rejected)
    expect((await byKey('Four')).data.updateFirm).toEqual(rejected)
    const inChinese = await update(owner, 'Five', { 'accept-language': 'zh' })
    expect(inChinese.errors[0].message).toMatch(/^操作过于频繁：请 \d\d 分钟后再试。$/)
    const { firm } = await api.get('query ($id: ID!) { firm(id: $id) { cityEn } }', { id: tenant.id('firm') })
    expect(firm.cityEn).toBe('Two')
    expect((await update(other, 'Six')).errors).toEqual([])
  })

  test('does not get round it by aliases', async () => {
    const input = '(input: { purpose: NEWS, given: true }) { errors { code } }'
    const aliases = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: setConsent${input}`).join(' ')
    const { data } = await owner.ask(`mutation { ${aliases} }`)
    const codes = ['a', 'b', 'c', 'd'].map((alias) => data[alias].errors[0]?.code)
    expect(codes).toEqual([undefined, undefined, 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
    const response = await other.ask(CONSENT, { input: { purpose: 'NEWS', given: false } })
    expect(response.data.setConsent.errors).toEqual([])
  })

  test('uploads no more either', async () => {
    const statuses = []
    for (const name of ['a', 'b', 'c']) statuses.push(await owner.upload(`${name}.pdf`, pdfOf(name)))
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([201, 201, 429])
    expect(statuses[2]?.json().errors[0].extensions.code).toBe('TOO_MANY_ATTEMPTS')
    expect((await other.upload('d.pdf', pdfOf('d'))).statusCode).toBe(201)
  })

  test('nor changes its account', async () => {
    const rename = (name: string) => owner.call('/update-user', { name })
    const responses = [await rename('One'), await rename('Two'), await rename('Three')]
    expect(responses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
    expect(responses[2]?.json().code).toBe('TOO_MANY_ATTEMPTS')
    expect(Number(responses[2]?.headers['retry-after'])).toBeGreaterThan(3_000)
  })
})

describe('a client with the cookie of another', () => {
  /** Signs in to the account in a browser of its own. */
  async function signIn({ email, password }: TestPerson) {
    const browser = newPerson(api)
    expect((await browser.call('/sign-in/email', { email, password })).statusCode).toBe(200)
    return browser
  }

  test.each([
    ['/api-key/delete', { keyId: 'none' }],
    ['/change-password', { currentPassword: 'not the password', newPassword: 'a whole new password' }],
    ['/revoke-other-sessions', {}],
    ['/revoke-session', { token: 'none' }],
    ['/two-factor/enable', { password: 'not the password' }],
  ])('does not use up what its owner may call: %s', async (path, body) => {
    const person = await signedInPerson(api)
    const thief = await signIn(person)
    const statuses = []
    for (let round = 0; round < 3; round += 1) statuses.push((await thief.call(path, body)).statusCode)
    expect(statuses[2]).toBe(429)
    expect((await (await signIn(person)).call(path, body)).statusCode).toBe(statuses[0])
  })

  test('does not use up the tries of its owner at the current password', async () => {
    const person = await signedInPerson(api)
    const thief = await signIn(person)
    const check = (by: TestPerson, password: string) => by.call('/verify-password', { password })
    for (let guess = 0; guess < 10; guess += 1)
      expect((await check(thief, 'not the password')).statusCode).toBe(400)
    expect((await check(thief, person.password)).statusCode).toBe(429)
    expect((await check(await signIn(person), person.password)).statusCode).toBe(200)
  })

  test('is counted for the account as well, so that sessions made of others do not bypass it', async () => {
    const person = await signedInPerson(api)
    const statuses: number[] = []
    let currentPassword = person.password
    for (let round = 0; round < 7; round += 1) {
      const newPassword = `a whole new password ${round}`
      const { statusCode } = await person.call('/change-password', {
        ...{ currentPassword, newPassword, revokeOtherSessions: true },
      })
      if (statusCode === 200) currentPassword = newPassword
      statuses.push(statusCode)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429])
  })

  test('keeps nobody from signing out by signing out often', async () => {
    const person = await signedInPerson(api)
    for (let round = 0; round < 3; round += 1)
      expect((await (await signIn(person)).call('/sign-out', {})).statusCode).toBe(200)
  })
})

test('an account has so many API keys and no more, until it deletes one', async () => {
  const unlimited = await startTestApi()
  try {
    const person = await signedInPerson(unlimited)
    const make = (index: number) =>
      person.call('/api-key/create', { name: 'x', configId: index % 2 ? 'write' : 'default' })
    const made = []
    for (let index = 0; index <= MAX_API_KEYS; index++) made.push(await make(index))
    const statuses = made.map(({ statusCode }) => statusCode)
    expect(statuses).toEqual([...Array(MAX_API_KEYS).fill(200), 403])
    expect(made.at(-1)?.json().code).toBe('TOO_MANY_API_KEYS')
    expect((await person.call('/api-key/delete', { keyId: made[0]?.json().id })).statusCode).toBe(200)
    expect((await make(0)).statusCode).toBe(200)
  } finally {
    await unlimited.close()
  }
})
