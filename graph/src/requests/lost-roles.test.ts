import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import { makePlatformAdmin } from '../accounts/standing.store.ts'
import { CLAIM } from '../claims/claim-request.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { setMembership } from '../members/memberships.store.ts'
import { REMOVAL } from '../removals/removal-request.ts'
import { decideRequest } from './decide-request.store.ts'
import { findRequest } from './find-requests.store.ts'
import { openRequest } from './open-request.store.ts'

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

const PEOPLE = ['curator', 'baseAdmin', 'platformAdmin', 'requester'] as const
let people: Record<(typeof PEOPLE)[number], string>
beforeEach(async () => {
  const baseId = tenant.id('base')
  people = Object.fromEntries(PEOPLE.map((person) => [person, randomUUID()])) as typeof people
  const create = `UNWIND $ids AS id CREATE (:Account {id: id, name: 'Lin Yue', email: id + '@people.example', emailVerified: true})`
  await write(create, { ids: Object.values(people) })
  const actor = 'test'
  await setMembership(graph, { accountId: people.curator, baseId, role: 'CURATOR', actor })
  await setMembership(graph, { accountId: people.baseAdmin, baseId, role: 'ADMIN', actor })
  await makePlatformAdmin(graph, people.platformAdmin, actor)
})

const write = (cypher: string, parameters: Record<string, unknown>) =>
  graph.write((run) => run(cypher, parameters, z.unknown()))
const LOSE = `MATCH (account:Account {id: $accountId}) REMOVE account.platformAdmin
  WITH account OPTIONAL MATCH (account)-[membership:MEMBER_OF]->() DELETE membership`

/** A request about a new firm, and how it is decided. */
async function prepare(kind: 'claim' | 'removal', hosted: boolean) {
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...(hosted ? { hostedBy: 'base' } : {}) }] })
  const request = {
    ...{ subjectId: tenant.id(name), accountId: people.requester, evidenceKind: 'DOCUMENT' as const },
    ...{
      evidence: 'letter no. 7',
      evidenceHolds: false,
      note: null,
      language: 'en' as const,
      documentIds: [],
    },
  }
  const open = () =>
    kind === 'claim' ? openRequest(graph, CLAIM, request) : openRequest(graph, REMOVAL, request)
  const opened = await open()
  if (typeof opened === 'string') throw new Error(opened)
  const { id } = opened
  return {
    status: async () => (await findRequest(graph, kind === 'claim' ? CLAIM : REMOVAL, id))?.status,
    decide: (actor: string, accept: boolean) => {
      const decision = { id, actor, accept, reason: 'No.' }
      return kind === 'claim'
        ? decideRequest(graph, CLAIM, { ...decision, terms: { verifiedUntil: '2036-01-01' } })
        : decideRequest(graph, REMOVAL, { ...decision, terms: { notices: () => [] } })
    },
  }
}

describe.each(['claim', 'removal'] as const)('a %s', (kind) => {
  test.each([
    ['curator', true],
    ['baseAdmin', true],
    ['platformAdmin', false],
  ] as const)('is not decided by a %s who has lost that role', async (who, hosted) => {
    const { decide, status } = await prepare(kind, hosted)
    await write(LOSE, { accountId: people[who] })
    expect(await decide(people[who], true)).toBe('NO_REQUEST')
    expect(await status()).toBe('PENDING')
  })

  test('is decided by those who have the role', async () => {
    const { decide } = await prepare(kind, true)
    expect(await decide(people.curator, false)).toMatchObject({ status: 'DECLINED' })
  })

  test('of a base is not decided for it by an administrator of the platform', async () => {
    const { decide, status } = await prepare(kind, true)
    expect(await decide(people.platformAdmin, true)).toBe('NO_REQUEST')
    expect(await status()).toBe('PENDING')
  })
})
