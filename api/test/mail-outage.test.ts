import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { countOutboxEntries } from '@heming/graph/outbox'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { smtpTransport } from '../src/kernel/mail/mailer.ts'
import { startSmtpServer, type TestSmtpServer, tryLater } from './smtp-server.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let server: TestSmtpServer
let busy = false
let api: TestApi
let tenant: Tenant
let admin: TestPerson
let curator: TestPerson
let owner: TestPerson
let claimant: TestPerson
beforeAll(async () => {
  server = await startSmtpServer({ reject: () => (busy ? tryLater() : undefined) })
  api = await startTestApi(undefined, {
    transport: smtpTransport(server.url(), 'Heming <no-reply@heming.example>', '/nowhere'),
    outbox: { firstDelay: 50 },
  })
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: ['owned', 'accepted', 'declined', 'kept', 'removed'].map((id) => ({
      id,
      kind: 'DIGITAL' as const,
      hostedBy: 'base',
    })),
  })
  admin = await signedInPerson(api)
  curator = await signedInPerson(api)
  owner = await signedInPerson(api)
  claimant = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await idOf(admin), 'test')
  const members = [
    { accountId: await idOf(curator), baseId: tenant.id('base'), role: 'CURATOR' as const },
    { accountId: await idOf(owner), firmId: tenant.id('owned'), role: 'OWNER' as const },
  ]
  for (const member of members) await setMembership(api.graph, { ...member, actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
  await server.stop()
})

const idOf = async (who: TestPerson): Promise<string> => (await who.ask('{ viewer { id } }')).data.viewer.id

/** Sends a mutation that has to work, and returns what it returns. */
async function change(who: TestPerson, mutation: string, type: string, fields: string, input: object) {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${fields} errors { code } } }`
  const { done } = (await who.ask(query, { input })).data
  expect(done.errors).toEqual([])
  return done
}

const EVIDENCE = { evidenceKind: 'DOCUMENT', evidence: 'Register of institutions, no. 42' }
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

test('every mail that is written while the mail server is down or busy arrives once, when it takes mail again', async () => {
  const before = server.delivered.length
  await server.stop()
  const began = Date.now()

  const guests = ['one', 'two', 'three'].map((name) =>
    `${name}.${tenant.prefix}@people.example`.toLowerCase(),
  )
  const place = { firmId: tenant.id('owned') }
  const invited: { invitation: { id: string } }[] = []
  for (const email of guests)
    invited.push(
      await change(owner, 'inviteMember', 'InviteMemberInput', 'invitation { id }', {
        place,
        email,
        role: 'EDITOR',
      }),
    )
  const invitationId = invited[0]?.invitation.id
  await change(owner, 'resendInvitation', 'ResendInvitationInput', '', { place, invitationId })

  for (const [firm, accept] of [['accepted', true] as const, ['declined', false] as const]) {
    const asked = { firmId: tenant.id(firm), ...EVIDENCE }
    const { claim } = await change(claimant, 'claimFirm', 'ClaimFirmInput', 'claim { id }', asked)
    const decision = accept ? { accept, verifiedUntil: inAYear } : { accept, reason: 'No stamp.' }
    await change(curator, 'reviewClaim', 'ReviewClaimInput', '', { claimId: claim.id, ...decision })
  }
  for (const [firm, accept] of [['removed', true] as const, ['kept', false] as const]) {
    const asked = { firmId: tenant.id(firm), ...EVIDENCE }
    const fields = 'request { id }'
    const { request } = await change(claimant, 'requestFirmRemoval', 'RequestFirmRemovalInput', fields, asked)
    const decision = { requestId: request.id, accept, ...(accept ? {} : { reason: 'It stays.' }) }
    await change(curator, 'reviewFirmRemoval', 'ReviewFirmRemovalInput', '', decision)
  }
  for (const { call, email } of [owner, claimant])
    await call('/request-password-reset', { email, redirectTo: '/en/set-password' })
  // No request waits for a mail server.
  expect(Date.now() - began).toBeLessThan(60_000)

  await api.sendMail()
  busy = true
  await server.start()
  await api.sendMail()
  expect(server.delivered).toHaveLength(before)

  busy = false
  const waiting = async () => {
    await api.sendMail()
    return (await countOutboxEntries(api.graph, 'WAITING')).count
  }
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
  expect((await countOutboxEntries(api.graph, 'FAILED')).count).toBe(0)

  const arrived = server.delivered.slice(before).map(({ to, mail }) => [to.join(), mail.subject])
  const [one, two, three] = guests
  const invitation = expect.stringContaining('invitation to join')
  const expected = [
    [one, invitation],
    [one, invitation],
    [two, invitation],
    [three, invitation],
    [owner.email, 'Heming: reset your password'],
    [claimant.email, expect.stringContaining('your claim for accepted has been accepted')],
    [claimant.email, expect.stringMatching(/claim for declined/)],
    [claimant.email, expect.stringMatching(/removed/)],
    [claimant.email, expect.stringMatching(/kept/)],
    [claimant.email, 'Heming: reset your password'],
    [curator.email, expect.stringContaining('a claim for accepted')],
    [curator.email, expect.stringContaining('a claim for declined')],
    [curator.email, expect.stringContaining('a request to remove removed')],
    [curator.email, expect.stringContaining('a request to remove kept')],
  ]
  for (const email of [one, two, three, owner.email, claimant.email, curator.email])
    expect(arrived.filter(([to]) => to === email)).toEqual(expected.filter(([to]) => to === email))
  expect(arrived).toHaveLength(expected.length)
  const ids = server.delivered.slice(before).map(({ mail }) => mail.messageId)
  expect(new Set(ids).size).toBe(expected.length)

  const reset = server.delivered.findLast(({ to }) => to.includes(owner.email))?.mail
  const token = new URL(linkIn(reset?.text)).pathname.split('/').at(-1)
  const changed = await owner.call('/reset-password', { token, newPassword: `new ${owner.password}` })
  expect(changed.statusCode).toBe(200)
})
