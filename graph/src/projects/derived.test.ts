import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

/** Two projects: a weaver with a game studio in 2021, and both with a second studio in 2023. */
beforeEach(async () => {
  tenant = await createTenant(graph, {
    capabilities: [
      { id: 'crafts', typicalSide: 'TRADITIONAL' },
      { id: 'weaving', group: 'crafts' },
      { id: 'tech' },
      { id: 'games', group: 'tech' },
      { id: 'scanning', group: 'tech' },
      { id: 'dubbing', group: 'tech' },
    ],
    firms: [
      { id: 'a', kind: 'TRADITIONAL', capabilities: ['weaving'] },
      { id: 'b', kind: 'DIGITAL', capabilities: ['games', 'scanning', 'dubbing'] },
      { id: 'c', kind: 'DIGITAL', capabilities: ['games'] },
    ],
    projects: [
      { id: 'p1', year: 2021, participantIds: ['a', 'b'], capabilitiesUsed: ['weaving', 'games'] },
      { id: 'p2', year: 2023, participantIds: ['a', 'b', 'c'], capabilitiesUsed: ['games', 'scanning'] },
    ],
  })
})
afterEach(() => tenant.remove())

const edgeShape = z.object({
  one: z.string(),
  other: z.string(),
  count: z.number(),
  lastYear: z.number(),
  weight: z.number().nullable(),
})

async function readEdges(type: 'WORKED_WITH' | 'PROVED') {
  const edges = await graph.read(
    `MATCH (one:Firm)-[edge]->(other) WHERE one.id STARTS WITH $prefix AND type(edge) = $type
     RETURN one.id AS one, other.id AS other, edge.count AS count, edge.lastYear AS lastYear, edge.weight AS weight
     ORDER BY one, other`,
    { prefix: tenant.prefix, type },
    edgeShape,
  )
  const local = (id: string) => id.slice(tenant.prefix.length)
  return edges.map(({ one, other, count, lastYear, weight }) => {
    const counted = [`${local(one)}-${local(other)}`, count, lastYear]
    return weight === null ? counted : [...counted, weight]
  })
}

async function countParts() {
  const rows = await graph.read(
    `MATCH (node:Firm|Project) WHERE node.id STARTS WITH $prefix
     RETURN node.id AS id, coalesce(node.projectCount, node.participantCount) AS count ORDER BY id`,
    { prefix: tenant.prefix },
    z.object({ id: z.string(), count: z.number() }),
  )
  return Object.fromEntries(rows.map((row) => [row.id.slice(tenant.prefix.length), row.count]))
}

test('firms of one project have worked with each other, once in each direction; one of many counts for less', async () => {
  expect(await readEdges('WORKED_WITH')).toEqual([
    ['a-b', 2, 2023, 1 + 1 / 2],
    ['a-c', 1, 2023, 1 / 2],
    ['b-c', 1, 2023, 1 / 2],
  ])
})

test('a project proves a capability of those who offer it, and of nobody else', async () => {
  expect(await readEdges('PROVED')).toEqual([
    ['a-weaving', 1, 2021],
    ['b-games', 2, 2023],
    ['b-scanning', 1, 2023],
    ['c-games', 1, 2023],
  ])
})

test('firms and projects know how many of each other they have', async () => {
  expect(await countParts()).toEqual({ a: 2, b: 2, c: 1, p1: 2, p2: 3 })
})

test('who leaves a project loses what followed from it', async () => {
  await tenant.add({
    projects: [{ id: 'p2', year: 2023, participantIds: ['a', 'b'], capabilitiesUsed: ['scanning'] }],
  })
  expect(await readEdges('WORKED_WITH')).toEqual([['a-b', 2, 2023, 2]])
  expect(await readEdges('PROVED')).toEqual([
    ['a-weaving', 1, 2021],
    ['b-games', 1, 2021],
    ['b-scanning', 1, 2023],
  ])
  expect(await countParts()).toEqual({ a: 2, b: 2, c: 0, p1: 2, p2: 2 })
})

test('an offer that is withdrawn is no longer proved', async () => {
  await tenant.add({ firms: [{ id: 'b', kind: 'DIGITAL', capabilities: ['scanning'] }] })
  expect(await readEdges('PROVED')).toEqual([
    ['a-weaving', 1, 2021],
    ['b-scanning', 1, 2023],
    ['c-games', 1, 2023],
  ])
})

test('a project of more than 50 firms ties nobody together, but proves what it used', async () => {
  const crowd = Array.from({ length: 51 }, (_, index) => `crowd-${index}`)
  await tenant.add({
    firms: crowd.map((id) => ({ id, kind: 'DIGITAL' as const, capabilities: ['dubbing'] })),
    projects: [{ id: 'p3', year: 2025, participantIds: crowd, capabilitiesUsed: ['dubbing'] }],
  })
  expect((await readEdges('WORKED_WITH')).filter(([pair]) => String(pair).includes('crowd'))).toEqual([])
  expect((await readEdges('PROVED')).filter(([pair]) => String(pair).includes('dubbing'))).toHaveLength(51)
})
