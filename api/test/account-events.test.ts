import { makePlatformAdmin } from '@heming/graph/accounts'
import { findTraces } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { totp } from './one-time-code.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

interface RecordedEvent {
  action: string
  actorName: string | null
  after: string | null
}

/** What the account reads of itself, oldest first. */
async function eventsOf(person: TestPerson): Promise<RecordedEvent[]> {
  const { data } = await person.ask(
    '{ viewer { events(first: 100) { edges { node { action actorName after } } } } }',
  )
  return data.viewer.events.edges.map(({ node }: { node: RecordedEvent }) => node).reverse()
}
const actionsOf = async (person: TestPerson) => (await eventsOf(person)).map(({ action }) => action)

test('signing up, confirming, in and out leave events that their account reads', async () => {
  const person = await signedInPerson(api)
  await person.call('/sign-out', {})
  await person.call('/sign-in/email', { email: person.email, password: 'not the password' })
  await person.call('/sign-in/email', { email: person.email, password: person.password })
  const elsewhere = newPerson(api)
  await elsewhere.call('/sign-in/email', { email: person.email, password: person.password })
  await person.call('/revoke-other-sessions', {})
  const [{ token } = { token: '' }] = (await person.call('/list-sessions')).json()
  await person.call('/revoke-session', { token })
  await person.call('/sign-in/email', { email: person.email, password: person.password })
  await person.call('/revoke-sessions', {})
  await person.call('/sign-in/email', { email: person.email, password: person.password })
  const events = await eventsOf(person)
  expect(events.map(({ action, after }) => [action, after && JSON.parse(after).way])).toEqual([
    ['ACCOUNT_MADE', null],
    ['CONSENT_GIVEN', undefined],
    ['ADDRESS_CONFIRMED', null],
    ['SIGNED_IN', 'link in a mail'],
    ['SIGNED_OUT', null],
    ['SIGNED_IN', 'password'],
    ['SIGNED_IN', 'password'],
    ['SIGNED_OUT_ELSEWHERE', null],
    ['SESSION_ENDED', null],
    ['SIGNED_IN', 'password'],
    ['SIGNED_OUT_EVERYWHERE', null],
    ['SIGNED_IN', 'password'],
  ])
  expect(new Set(events.map(({ actorName }) => actorName))).toEqual(new Set(['Lin Yue']))
})

test('a second step is recorded when it is on, and a sign-in when both steps are done', async () => {
  const person = await signedInPerson(api)
  const { email, password } = person
  const { totpURI, backupCodes } = (await person.call('/two-factor/enable', { password })).json()
  expect(await actionsOf(person)).not.toContain('TWO_FACTOR_ON')
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  await person.call('/two-factor/verify-totp', { code: totp(secret, -30_000) })
  expect((await actionsOf(person)).at(-1)).toBe('TWO_FACTOR_ON')

  const browser = newPerson(api)
  await browser.call('/sign-in/email', { email, password })
  expect((await actionsOf(person)).at(-1)).toBe('TWO_FACTOR_ON')
  await browser.call('/two-factor/verify-totp', { code: totp(secret) })
  const lost = newPerson(api)
  await lost.call('/sign-in/email', { email, password })
  await lost.call('/two-factor/verify-backup-code', { code: backupCodes[0] })
  await person.call('/two-factor/generate-backup-codes', { password })
  await person.call('/two-factor/disable', { password })
  expect((await eventsOf(person)).slice(-4).map(({ action, after }) => [action, after])).toEqual([
    ['SIGNED_IN', '{"way":"one-time code"}'],
    ['SIGNED_IN', '{"way":"recovery code"}'],
    ['RECOVERY_CODES_MADE', null],
    ['TWO_FACTOR_OFF', null],
  ])
})

test('passwords and keys are recorded without their values', async () => {
  const person = await signedInPerson(api)
  const { email, password } = person
  const newPassword = 'a wholly new password'
  await person.call('/change-password', { currentPassword: password, newPassword })
  const { key, id } = (await person.call('/api-key/create', { name: 'of Lin Yue at home' })).json()
  await person.call('/api-key/delete', { keyId: id })
  await person.call('/update-user', { name: 'Lin Yuehua' })
  await person.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
  await expect.poll(async () => (await api.mailTo(email)).at(-1)?.subject).toBe('Heming: reset your password')
  const token = new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).pathname.split('/').at(-1)
  await newPerson(api).call('/reset-password', { newPassword: 'the newest of passwords', token })
  await person.call('/sign-in/email', { email, password: 'the newest of passwords' })

  const events = await eventsOf(person)
  expect(events.map(({ action }) => action).slice(-6)).toEqual([
    'PASSWORD_CHANGED',
    'API_KEY_MADE',
    'API_KEY_REVOKED',
    'ACCOUNT_UPDATED',
    'PASSWORD_RESET',
    'SIGNED_IN',
  ])
  const payloadOf = (action: string) =>
    JSON.parse(events.find((event) => event.action === action)?.after ?? '{}')
  expect(payloadOf('API_KEY_MADE')).toEqual({ keyId: id, kind: 'default', expiresAt: expect.any(String) })
  expect(payloadOf('API_KEY_REVOKED')).toEqual({ keyId: id })
  expect(payloadOf('ACCOUNT_UPDATED')).toEqual({ fields: ['name'] })
  const secrets = [password, newPassword, 'the newest of passwords', key, String(token)]
  expect(await findTraces(api.graph, secrets)).toEqual([])
})

test('what happened to an account is read by nobody else, an admin of the platform included', async () => {
  const person = await signedInPerson(api)
  const other = await signedInPerson(api)
  const { data } = await person.ask('{ viewer { id } }')
  await makePlatformAdmin(api.graph, (await other.ask('{ viewer { id } }')).data.viewer.id, 'test')
  const query = 'query ($of: AuditSubject!) { auditEvents(of: $of) { totalCount } }'
  expect((await other.ask(query, { of: { firmId: data.viewer.id } })).data).toEqual({ auditEvents: null })
})
