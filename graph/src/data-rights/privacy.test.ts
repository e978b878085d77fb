import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  connectTestGraph,
  createTenant,
  findTraces,
  loadDemoNetwork,
  type Tenant,
} from '../../testing/index.ts'
import { EVENT_CATALOGUE } from '../event-catalogue.generated.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { defineEvent, recordEvent } from '../kernel/events/define-event.ts'
import { setMembership } from '../members/memberships.store.ts'
import { PRIVACY } from '../privacy.generated.ts'
import { eraseAccount } from './erase-account.store.ts'

let graph: Graph
let tenant: Tenant
const accountId = `account-${randomUUID()}`
const email = `${accountId}@example.org`
beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  const account = 'CREATE (:Account {id: $accountId, email: $email, name: $accountId})'
  await graph.write((run) => run(account, { accountId, email }, z.unknown()))
  await setMembership(graph, { accountId, firmId: tenant.id('firm'), role: 'VIEWER', actor: 'test' })
})
afterAll(async () => {
  await eraseAccount(graph, { accountId, email })
  await tenant.remove()
  await graph.close()
})

const namesOf = async (statement: string) => {
  const rows = await graph.read(statement, {}, z.object({ names: z.array(z.string()) }))
  return rows.flatMap(({ names }) => names)
}

/**
 * Labels of an imported benchmark, which is no part of the network, those that other tests invent, and those
 * of before a migration.
 */
const ELSEWHERE = /^Import_|^Test|^(Claim|RemovalRequest)$/

const advise = (name: string) =>
  `${name}: say in a <feature>.privacy.ts how it is exported and erased, or why it is nobody's`

describe('what the features declare of personal data', () => {
  const nobodys = PRIVACY.flatMap((each) => Object.keys(each.nobodys ?? {}))
  const nodes = PRIVACY.flatMap((each) => Object.keys(each.nodes ?? {}))
  const relationships = PRIVACY.flatMap((each) => Object.keys(each.relationships ?? {}))

  test('names every label there is in the graph, its constraints and its indexes', async () => {
    const labels = [
      ...(await namesOf('CALL db.labels() YIELD label RETURN collect(label) AS names')),
      ...(await namesOf(
        "SHOW INDEXES YIELD * WHERE entityType = 'NODE' AND type <> 'LOOKUP' RETURN labelsOrTypes AS names",
      )),
    ]
    const own = [...new Set(labels)].filter((label) => !ELSEWHERE.test(label))
    expect(own.length).toBeGreaterThan(25)
    expect(own.filter((label) => ![...nodes, ...nobodys].includes(label)).map(advise)).toEqual([])
  })

  test('names every type of relationships of accounts and firms with properties', async () => {
    const types = await namesOf(`MATCH (owner:Account|Firm)-[edge]-()
      WHERE size(keys(edge)) > 0 RETURN collect(DISTINCT type(edge)) AS names`)
    expect(types).toContain('MEMBER_OF')
    expect(types.filter((type) => ![...relationships, ...nobodys].includes(type)).map(advise)).toEqual([])
  })
})

describe('events', () => {
  const personal = EVENT_CATALOGUE.filter((event) => event.personal.length > 0)
  test.each(personal)('$action keeps no personal field of an account that is erased', async (event) => {
    const [id, remark] = [`account-${randomUUID()}`, `remark-${randomUUID()}`]
    const address = `${id}@example.org`
    // Whatever else the payload has to hold is not of interest here.
    const shape = Object.fromEntries(event.personal.map((field) => [field, z.string()]))
    const definition = defineEvent({ ...event, consumed: false, payload: z.object(shape) })
    await graph.write(async (run) => {
      await run('CREATE (:Account {id: $id, email: $address, name: $id})', { id, address }, z.unknown())
      const payload = Object.fromEntries(event.personal.map((field) => [field, remark]))
      await recordEvent(run, definition, { actor: 'operator', subject: 'firm', about: id, payload })
    })
    expect(await findTraces(graph, [remark])).toHaveLength(1)
    expect(await eraseAccount(graph, { accountId: id, email: address })).toBe('DONE')
    expect(await findTraces(graph, [remark, id])).toEqual([])
  })

  test('with personal fields are recorded about an account only', async () => {
    const [event] = personal
    if (!event) throw new Error('No event has personal fields.')
    const payload = {
      claimId: 'claim',
      claimed: true,
      requestId: 'request',
      reason: 'Never answers letters.',
    }
    const record = graph.write((run) =>
      recordEvent(run, event, { actor: 'operator', subject: 'firm', payload }),
    )
    await expect(record).rejects.toThrow('about')
  })
})
