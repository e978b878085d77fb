import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import { makePlatformAdmin } from '../accounts/standing.store.ts'
import { changeFirm } from '../firms/firm-changes.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { defineEntryKind } from '../kernel/outbox/entry-kind.ts'
import {
  changeMember,
  findInvitations,
  inviteMember,
  type Place,
  resendInvitation,
  withdrawInvitation,
} from './members.store.ts'
import { setMembership } from './memberships.store.ts'

// A request that began while somebody held a role reaches the store when it is lost: that is what these calls
// are.

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await startOwnGraph()
  tenant = await createTenant(graph, { bases: [{ id: 'base' }] })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

let baseId: string
let firmId: string
let [curator, baseAdmin, platformAdmin, owner, guest]: string[] = []
beforeEach(async () => {
  baseId = tenant.id('base')
  const people = Array.from({ length: 5 }, () => randomUUID())
  ;[curator, baseAdmin, platformAdmin, owner, guest] = people
  const create = `UNWIND $people AS id CREATE (:Account {id: id, name: 'Lin Yue', email: id + '@people.example', emailVerified: true})`
  await write(create, { people })
  const actor = 'test'
  await setMembership(graph, { accountId: `${curator}`, baseId, role: 'CURATOR', actor })
  await setMembership(graph, { accountId: `${baseAdmin}`, baseId, role: 'ADMIN', actor })
  await makePlatformAdmin(graph, `${platformAdmin}`, actor)
})

const write = (cypher: string, parameters: Record<string, unknown>) =>
  graph.write((run) => run(cypher, parameters, z.unknown()))
const LOSE = `MATCH (account:Account {id: $accountId}) REMOVE account.platformAdmin
  WITH account OPTIONAL MATCH (account)-[membership:MEMBER_OF]->() DELETE membership`
const loseRoles = (accountId: string | undefined) => write(LOSE, { accountId })

async function newFirm(hosted: boolean): Promise<string> {
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...(hosted ? { hostedBy: 'base' } : {}) }] })
  return tenant.id(name)
}

describe('members', () => {
  const notice = () => ({ kind: defineEntryKind('none'), subject: randomUUID(), payload: {} })
  const invite = (place: Place, actor: string | undefined, email = `${randomUUID()}@people.example`) => {
    const role = 'firmId' in place ? ('EDITOR' as const) : ('CURATOR' as const)
    return inviteMember(graph, place, { email, role, actor: `${actor}`, notice })
  }

  test.each([
    ['an owner', () => owner, true],
    ['an administrator of the base', () => baseAdmin, false],
    ['an administrator of the platform', () => platformAdmin, false],
  ])('are not invited by %s who has lost that role', async (_who, who, ofFirm) => {
    firmId = await newFirm(true)
    const place = ofFirm ? { firmId } : { baseId }
    await setMembership(graph, { accountId: `${owner}`, firmId, role: 'OWNER', actor: 'test' })
    const invitation = await invite(place, who())
    if (typeof invitation === 'string') throw new Error(invitation)
    const invitationId = invitation.id
    // Somebody else sends it by now, so that it stays open.
    const heir = {
      accountId: `${guest}`,
      role: ofFirm ? ('OWNER' as const) : ('ADMIN' as const),
      actor: 'test',
    }
    await setMembership(graph, { ...heir, ...place })
    const sent = await resendInvitation(graph, place, { invitationId, actor: `${guest}`, notice })
    expect(sent).toMatchObject({ id: invitationId })
    await loseRoles(who())
    const actor = `${who()}`
    expect(await invite(place, actor)).toBe('NOT_MANAGED')
    expect(await resendInvitation(graph, place, { invitationId, actor, notice })).toBe('NOT_MANAGED')
    expect(await withdrawInvitation(graph, place, { invitationId, actor })).toBe(false)
    expect((await findInvitations(graph, place)).map(({ id }) => id)).toContain(invitationId)
  })

  test('are not changed or removed by who has lost that role, but leave by themselves', async () => {
    firmId = await newFirm(true)
    await setMembership(graph, { accountId: `${guest}`, baseId, role: 'ADMIN', actor: 'test' })
    await loseRoles(baseAdmin)
    const change = (role: 'ADMIN' | null, actor = `${baseAdmin}`) =>
      changeMember(graph, { baseId }, { accountId: `${curator}`, role, actor })
    expect([await change('ADMIN'), await change(null)]).toEqual(['NOT_MANAGED', 'NOT_MANAGED'])
    expect(await change(null, `${curator}`)).toBe('DONE')
  })
})

test('a profile is not changed by who has lost the role for it', async () => {
  firmId = await newFirm(false)
  await setMembership(graph, { accountId: `${owner}`, firmId, role: 'OWNER', actor: 'test' })
  await loseRoles(owner)
  expect(await changeFirm(graph, { firmId, changes: { cityEn: 'Xiamen' }, actor: `${owner}` })).toBe(
    'NOT_ALLOWED',
  )
})
