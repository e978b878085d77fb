import { authRecordStore } from '@heming/graph/accounts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

const WHO = '{ viewer { id name email emailVerified twoFactorEnabled platformAdmin memberships { role } } }'

describe('an account', () => {
  test('is made, confirmed by mail, and then signed in', async () => {
    const person = newPerson(api)
    const { email, password } = person
    const form = { name: '林月', email, password, callbackURL: '/en/account' }
    const made = await person.call('/sign-up/email', form)
    expect([made.statusCode, made.json().token]).toEqual([200, null])
    expect((await person.ask(WHO)).data).toEqual({ viewer: null })

    const early = await person.call('/sign-in/email', { email, password, callbackURL: '/en/account' })
    expect([early.statusCode, early.json().code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD'])
    expect((await api.mailTo(email)).map(({ subject }) => subject)[0]).toBe(
      'Heming: verify your e-mail address',
    )

    const opened = await person.openLinkInMail()
    expect([opened.statusCode, opened.headers.location]).toEqual([302, `${TEST_ORIGIN}/en/account`])
    expect((await person.ask(WHO)).data.viewer).toMatchObject({
      name: '林月',
      email,
      emailVerified: true,
      twoFactorEnabled: false,
      platformAdmin: false,
      memberships: [],
    })
  })

  test('keeps its password as Argon2id', async () => {
    const person = await signedInPerson(api)
    const { data } = await person.ask(WHO)
    const where = [
      { field: 'userId', operator: 'eq', value: data.viewer.id, connector: 'AND', mode: 'sensitive' },
    ] as const
    const [kept] = await authRecordStore().find(api.graph.read, 'account', where, { limit: 1 })
    expect(String(kept?.password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('has cookies that no script reads and no other site sends; Secure outside this machine', async () => {
    const person = await signedInPerson(api)
    const { email, password } = person
    const response = await person.call('/sign-in/email', { email, password })
    const cookie = response.cookies.find(({ name }) => name === 'heming.session_token')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie?.secure).toBeUndefined()

    const site = 'https://heming.example'
    const secure = await startTestApi(undefined, { site })
    const there = newPerson(secure)
    const set = await there.call('/sign-in/email', { email, password })
    const secured = set.cookies.find(({ name }) => name === '__Secure-heming.session_token')
    expect(secured).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: true })
    await secure.close()
  })

  test('lists its sessions and ends them', async () => {
    const person = await signedInPerson(api)
    const elsewhere = newPerson(api)
    await elsewhere.call('/sign-in/email', { email: person.email, password: person.password })
    const sessions = (await person.call('/list-sessions')).json()
    expect(sessions).toHaveLength(2)
    expect((await elsewhere.ask(WHO)).data.viewer).not.toBeNull()
    expect((await person.call('/revoke-other-sessions', {})).json()).toEqual({ status: true })
    expect((await elsewhere.ask(WHO)).data).toEqual({ viewer: null })
    expect((await person.ask(WHO)).data.viewer).not.toBeNull()
  })

  test('is written to in the language of the page it comes from', async () => {
    const person = newPerson(api)
    const { email, password } = person
    await person.call('/sign-up/email', { name: '林月', email, password, callbackURL: '/zh' })
    expect((await api.mailTo(email))[0]?.subject).toBe('合鸣：请验证您的邮箱')
  })
})

describe('API keys', () => {
  const keyed = (key: string) => ({ 'x-api-key': key })

  test('let a program be its account, are kept as hashes, and end', async () => {
    const person = await signedInPerson(api)
    const made = await person.call('/api-key/create', { name: 'nightly export', expiresIn: 86_400 })
    expect(made.statusCode).toBe(200)
    const { key, id, expiresAt } = made.json()
    expect(key).toMatch(/^hmr_/)
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(86_400_000)
    const { data } = await api.ask(WHO, {}, keyed(key))
    expect(data.viewer.email).toBe(person.email)

    const where = [{ field: 'id', operator: 'eq', value: id, connector: 'AND', mode: 'sensitive' }] as const
    const [kept] = await authRecordStore().find(api.graph.read, 'apikey', where, { limit: 1 })
    expect(JSON.stringify(kept)).not.toContain(key)

    await person.call('/api-key/delete', { keyId: id })
    expect((await api.ask(WHO, {}, keyed(key))).status).toBe(401)
  })

  test('do not last for ever unless asked to end', async () => {
    const person = await signedInPerson(api)
    const { expiresAt } = (await person.call('/api-key/create', { name: 'default' })).json()
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(90)
  })

  test('cannot be given more than they were made with', async () => {
    const person = await signedInPerson(api)
    const asked = { name: 'x', permissions: { network: ['write'] } }
    expect((await person.call('/api-key/create', asked)).statusCode).toBe(400)
    const writing = await person.call('/api-key/create', { name: 'x', configId: 'write' })
    expect(writing.json().key).toMatch(/^hmw_/)
    const { data } = await api.ask(WHO, {}, keyed(writing.json().key))
    expect(data.viewer.email).toBe(person.email)
  })

  test('that are made up let nobody in', async () => {
    const { status, data, errors } = await api.ask(WHO, {}, keyed(`hmr_${'x'.repeat(64)}`))
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED'])
  })
})
