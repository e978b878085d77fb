import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { DEMO_DAY, startOwnGraph } from '../testing/index.ts'
import { readDemoNetwork } from './read-demo-network.ts'
import { seed } from './seed.ts'

/** Its own: likely partners are of the whole graph and of a day, and others change both. */
let graph: Graph
let statements = 0
beforeAll(async () => {
  graph = await startOwnGraph({
    onQuery: () => {
      statements += 1
    },
  })
})
afterAll(() => graph.close())

const NODES = `
MATCH (node) WHERE NOT node:Migration AND NOT node:Event AND NOT node:Lease AND NOT node:RecordVersion
RETURN coalesce(node.id, node.code, elementId(node)) AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id, labels`
const RELATIONSHIPS = `
MATCH (one)-[edge]->(other)
RETURN coalesce(one.id, one.code) AS one, type(edge) AS type, coalesce(other.id, other.code) AS other,
  properties(edge) AS properties
ORDER BY one, type, other`
const EVENTS = `
MATCH (event:Event {actor: 'seed', action: 'SEEDED'})
RETURN event.id AS id, event.at IS NOT NULL AS dated`

const read = async () => ({
  nodes: await graph.read(NODES, {}, z.record(z.string(), z.unknown())),
  relationships: await graph.read(RELATIONSHIPS, {}, z.record(z.string(), z.unknown())),
  events: await graph.read(EVENTS, {}, z.object({ id: z.string(), dated: z.literal(true) })),
})

test('loading it again changes nothing, leaves no second event, and is batched', {
  timeout: 120_000,
}, async () => {
  const network = await readDemoNetwork()
  await seed(graph, network, { asOf: DEMO_DAY })
  const before = await read()
  statements = 0
  await seed(graph, network, { asOf: DEMO_DAY })
  // One for a batch of records, and not one for each.
  expect(statements).toBeLessThan(80)
  expect(await read()).toEqual(before)
  expect(before.events).not.toHaveLength(0)
  expect(before.nodes.length).toBeGreaterThan(300)
})
