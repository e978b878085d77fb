import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import {
  connectTestGraph,
  countRoundTrips,
  createTenant,
  DEMO_DAY,
  loadDemoNetwork,
} from '../testing/index.ts'
import { readDemoNetwork } from './read-demo-network.ts'
import type { DemoNetwork } from './records.ts'
import { seed } from './seed.ts'

let graph: Graph
let network: DemoNetwork
/** Of the demo network alone, so that tenants of other tests do not count. */
let ids: string[]

beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  network = await readDemoNetwork()
  const { bases, firms, ipAssets, projects, grants, briefs, taxonomy } = network
  const { capabilityGroups, capabilities, heritageDomains, markets } = taxonomy
  ids = [
    ...[bases, firms, ipAssets, projects, grants, briefs].flat().map((record) => record.id),
    ...[capabilityGroups, capabilities, heritageDomains, markets].flat().map((entry) => entry.code),
  ]
})
afterAll(() => graph.close())

const NODES = `
MATCH (node) WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties ORDER BY id, labels`
const RELATIONSHIPS = `
MATCH (one)-[edge]->(other) WHERE one.id IN $ids AND other.id IN $ids
RETURN one.id AS one, type(edge) AS type, other.id AS other, properties(edge) AS properties ORDER BY one, type, other`

const nodeShape = z.object({ id: z.string(), labels: z.array(z.string()), properties: z.unknown() })
const relationshipShape = z.object({
  one: z.string(),
  type: z.string(),
  other: z.string(),
  properties: z.record(z.string(), z.number().or(z.boolean())),
})

async function readDemo(from = graph) {
  const nodes = await from.read(NODES, { ids }, nodeShape)
  const relationships = await from.read(RELATIONSHIPS, { ids }, relationshipShape)
  return { nodes, relationships }
}

test('the graph holds the facts and the samples', async () => {
  const { nodes, relationships } = await readDemo()
  const counts: Record<string, number> = {}
  for (const name of [...nodes.flatMap((node) => node.labels), ...relationships.map((edge) => edge.type)]) {
    counts[name] = (counts[name] ?? 0) + 1
  }
  expect(counts).toMatchObject({
    Firm: 111 + 13,
    Traditional: 56 + 6,
    Digital: 55 + 7,
    IPAsset: 63 + 10,
    Project: 81 + 6,
    ExportBase: 25 + 1,
    Grant: 8,
    Brief: 11,
    Capability: 57 + 11,
    HeritageDomain: 24,
    Market: 40,
    HOSTED_BY: 13,
    POSTED: 11,
    GRANTED: 8,
    OWNS: 63 + 10,
    IN_DOMAIN: 63 + 10,
  })
})

test('loading is batched: it takes a few dozen statements, not one a record', async () => {
  const trips = countRoundTrips(graph)
  await seed(graph, network, { asOf: DEMO_DAY })
  expect(trips.count()).toBeLessThan(40)
})

test('a firm that somebody has claimed speaks for itself and is left alone', async () => {
  const tenant = await createTenant(graph, {
    firms: [{ id: 'a', kind: 'DIGITAL', capabilities: ['game.dev'] }],
  })
  const id = tenant.id('a')
  const CLAIM =
    "MATCH (firm:Firm {id: $id}) SET firm.claimed = true, firm.descriptionEn = 'We say this ourselves.'"
  await graph.write((run) => run(CLAIM, { id }, z.unknown()))
  await tenant.add({
    firms: [{ id: 'a', kind: 'DIGITAL', capabilities: [], descriptionEn: 'The facts say this.' }],
  })
  const READ = `MATCH (firm:Firm {id: $id})
    RETURN firm.descriptionEn AS text, [(firm)-[:OFFERS]->(capability) | capability.id] AS offers`
  const shape = z.object({ text: z.string(), offers: z.array(z.string()) })
  expect(await graph.read(READ, { id }, shape)).toEqual([
    { text: 'We say this ourselves.', offers: ['game.dev'] },
  ])
  await tenant.remove()
})

describe('real organisations', () => {
  const count = async (cypher: string) =>
    (await graph.read(cypher, { ids }, z.object({ count: z.number() })))[0]?.count
  const REAL = 'MATCH (firm:Firm) WHERE firm.id IN $ids AND NOT firm.sample'

  test('stand there as unclaimed public profiles', async () => {
    expect(await count(`${REAL} RETURN count(firm) AS count`)).toBe(111)
    expect(await count(`${REAL} AND (firm.claimed OR firm.verified) RETURN count(firm) AS count`)).toBe(0)
  })

  test('are hosted by nobody, post no brief, and give and get no grant', async () => {
    const tie =
      '(EXISTS { (firm)-[:HOSTED_BY|POSTED]->() } OR EXISTS { (firm)<-[:TO]-(:Grant) } OR EXISTS { (firm)-[:OWNS]->()-[:GRANTED]->() })'
    expect(await count(`${REAL} AND ${tie} RETURN count(firm) AS count`)).toBe(0)
    expect(
      await count(
        `MATCH (firm:Firm) WHERE firm.id IN $ids AND firm.sample AND ${tie} RETURN count(firm) AS count`,
      ),
    ).toBe(13)
  })

  test('share no project, asset or base with a sample', async () => {
    const mixed = `${REAL} MATCH (firm)-[:TOOK_PART_IN|OWNS|HOSTED_BY]->(other) WHERE other.sample RETURN count(other) AS count`
    expect(await count(mixed)).toBe(0)
  })

  test('show no source that is only a memory', async () => {
    expect(await count(`${REAL} AND firm.source = 'memory' RETURN count(firm) AS count`)).toBe(0)
  })
})

test('samples say so in both names', async () => {
  const names = [
    ...[network.bases, network.firms, network.ipAssets]
      .flat()
      .map((record) => ({ ...record, zh: record.nameZh, en: record.nameEn })),
    ...[network.projects, network.briefs]
      .flat()
      .map((record) => ({ ...record, zh: record.titleZh, en: record.titleEn })),
  ]
  for (const { id, sample, zh, en } of names) {
    const says = [zh.startsWith('示例·'), en.startsWith('Sample ')]
    expect(says, id).toEqual([sample, sample])
  }
})

test('what is derived follows from the projects, for every pair and every capability', async () => {
  const { relationships } = await readDemo()
  const offers = new Map(network.firms.map((firm) => [firm.id, new Set(firm.capabilities)]))
  const expected = new Map<string, { count: number; lastYear: number; weight?: number }>()
  const tally = (key: string, year: number, weight?: number) => {
    const seen = expected.get(key) ?? { count: 0, lastYear: 0, ...(weight && { weight: 0 }) }
    const sum = weight ? { weight: (seen.weight ?? 0) + weight } : {}
    expected.set(key, { count: seen.count + 1, lastYear: Math.max(seen.lastYear, year), ...sum })
  }
  for (const { participantIds, capabilitiesUsed, year } of network.projects) {
    for (const one of participantIds) {
      for (const capability of capabilitiesUsed) {
        if (offers.get(one)?.has(capability)) tally(`${one} PROVED ${capability}`, year)
      }
      for (const other of participantIds) {
        if (one < other) tally(`${one} WORKED_WITH ${other}`, year, 1 / (participantIds.length - 1))
      }
    }
  }
  const derived = relationships.filter((edge) => edge.type === 'WORKED_WITH' || edge.type === 'PROVED')
  expect(derived).toHaveLength(expected.size)
  for (const { one, type, other, properties } of derived) {
    const { weight = 0, ...counted } = expected.get(`${one} ${type} ${other}`) ?? { count: 0, lastYear: 0 }
    expect(properties, `${one} ${type} ${other}`).toMatchObject(counted)
    if (type === 'WORKED_WITH') expect(properties.weight).toBeCloseTo(weight, 9)
  }
})
