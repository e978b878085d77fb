import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connectTestGraph } from '../../testing/connect.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { AUTH_RECORD_KINDS } from './auth-record-kinds.ts'
import { authRecordCypher } from './auth-records.cypher.ts'
import { type AuthRecordClause, authRecordStore } from './auth-records.store.ts'

// What the searches find is held by Better Auth's own suite (api/test/better-auth-adapter.test.ts); here is
// what it does not ask.

let graph: Graph
const store = authRecordStore()

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const clause = (
  field: string,
  value: unknown,
  operator: AuthRecordClause['operator'] = 'eq',
): AuthRecordClause => ({ field, value, operator, connector: 'AND', mode: 'sensitive' })

describe('of many who ask at once', () => {
  test('one takes a record that may be used once', async () => {
    const identifier = `reset-${randomUUID()}`
    await graph.write((run) => store.create(run, 'verification', { id: randomUUID(), identifier }))
    const takers = Array.from({ length: 20 }, () =>
      graph.write((run) => store.takeOne(run, 'verification', [clause('identifier', identifier)])),
    )
    const taken = (await Promise.all(takers)).filter((record) => record !== null)
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({ identifier })
  })

  test('five pass where five uses remain', async () => {
    const id = randomUUID()
    await graph.write((run) => store.create(run, 'apikey', { id, key: id, remaining: 5 }))
    const uses = Array.from({ length: 20 }, () =>
      graph.write((run) =>
        store.changeOne(
          run,
          'apikey',
          [clause('id', id), clause('remaining', 0, 'gt')],
          {},
          { remaining: -1 },
        ),
      ),
    )
    const passed = (await Promise.all(uses)).filter((record) => record !== null)
    expect(passed).toHaveLength(5)
    const [left] = await store.find(graph.read, 'apikey', [clause('id', id)], { limit: 1 })
    expect(left).toMatchObject({ remaining: 0 })
  })
})

describe('an index answers', () => {
  const searches = Object.entries(AUTH_RECORD_KINDS).flatMap(([name, kind]) => {
    const cypher = authRecordCypher(kind)
    return [
      ...kind.keys.flatMap((key) => [
        [`${name} by ${key}`, cypher.byKey.get(key)?.find],
        [`${name} joined by ${key}`, cypher.joined.get(key)],
      ]),
      ...kind.times.map((time) => [`${name} up to ${time}`, cypher.byTime.get(time)?.deleteAll]),
    ] as [string, string][]
  })

  test.each(searches)('%s', async (_name, statement) => {
    const { uri, user, password } = inject('neo4j')
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
    const parameters = { anchors: ['x'], values: ['x'], until: 'x', conditions: [], skip: 0, limit: 1 }
    try {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters)
      expect(operators(summary.plan)).toContainEqual(expect.stringMatching(/^Node(Unique)?IndexSeek/))
      expect(operators(summary.plan)).not.toContainEqual(expect.stringMatching(/Scan/))
    } finally {
      await driver.close()
    }
  })
})

function operators(plan: neo4j.Plan | false): string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap((child) => operators(child))] : []
}
