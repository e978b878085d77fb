import { randomUUID } from 'node:crypto'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

/** Another session of somebody. */
async function anotherSession({ email, password }: TestPerson): Promise<TestPerson> {
  const browser = newPerson(api)
  expect((await browser.call('/sign-in/email', { email, password })).statusCode).toBe(200)
  return browser
}

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id } errors { code field message } }
}`

describe('one session of an account uses up none of another:', () => {
  test('uploads', async () => {
    const thief = await signedInPerson(api)
    const owner = await anotherSession(thief)
    const upload = async (by: TestPerson) => (await by.upload('x.pdf', Buffer.from('text'))).statusCode
    for (let count = 0; count < 60; count += 1) expect(await upload(thief)).toBe(400)
    expect(await upload(thief)).toBe(429)
    expect(await upload(owner)).toBe(400)
  })

  test('invitations', async () => {
    const thief = await signedInPerson(api)
    const accountId: string = (await thief.ask('{ viewer { id } }')).data.viewer.id
    await setMembership(api.graph, { accountId, firmId: tenant.id('firm'), role: 'OWNER', actor: 'test' })
    const invite = async (by: TestPerson) => {
      const place = { firmId: tenant.id('firm') }
      const input = { place, email: `${randomUUID()}@people.example`, role: 'VIEWER' }
      return (await by.ask(INVITE, { input })).data.inviteMember.errors[0]?.message
    }
    for (let count = 0; count < 100; count += 1) await invite(thief)
    expect(await invite(thief)).toContain('Too many invitations have been sent today')
    expect(await invite(await anotherSession(thief))).toBeUndefined()
  })
})

test('a reading key uses up no export of the session', async () => {
  const owner = await signedInPerson(api)
  const made = await owner.call('/api-key/create', { name: 'reads', configId: 'default' })
  const { key } = made.json()
  const read = async () =>
    (await api.app.inject({ url: '/files/my-data.json', headers: { 'x-api-key': key } })).statusCode
  for (let count = 0; count < 20; count += 1) expect(await read()).toBe(200)
  expect(await read()).toBe(429)
  expect((await owner.open('/files/my-data.json')).statusCode).toBe(200)
})
