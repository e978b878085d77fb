import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { countStanding, edgesOf, findReason } from '../../src/matching/explain/path-edges.fixture.ts'
import { recommendPartners } from '../../src/matching/matching.store.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import { connectTestGraph, loadDemoNetwork } from '../../testing/index.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import { findFirstPlaces } from '../demo/first-places.ts'
import { withoutEdge } from '../fixtures/without-edge.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const SUBJECTS = ['dunhuang-academy', 'zigong-haitian', 'zhejiang-xiaobaihua', 'nanjing-yunjin-institute']
const AS_OF = '2026-11-25'

let graph: Graph
let records: NetworkRecords

beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  records = toNetworkRecords(await readDemoNetwork())
})
afterAll(() => graph.close())

describe.each(SUBJECTS)('%s', (firmId) => {
  it('has at least ten digital partners, and every step of every reason stands in the graph', async () => {
    const page = await recommendPartners(graph, { subject: { firmId }, first: 10, asOf: AS_OF })
    expect(page?.recommendations).toHaveLength(10)
    const kinds = await graph.read(
      'UNWIND $ids AS id MATCH (firm:Firm {id: id}) RETURN DISTINCT firm.kind AS kind',
      { ids: page?.recommendations.map(({ partnerId }) => partnerId) },
      z.object({ kind: z.string() }),
    )
    expect(kinds).toEqual([{ kind: 'DIGITAL' }])

    const edges = []
    for (const { partnerId, reasons } of page?.recommendations ?? [])
      for (const side of ['FOR_YOU', 'FOR_THEM'] as const) {
        const ofSide = reasons.filter((reason) => reason.side === side)
        expect(ofSide[0]?.path[0]?.id).toBe(firmId)
        for (const { path } of ofSide) {
          // What is said of the partner alone begins at a project of its own.
          if (path[0]?.label !== 'Project') expect(path[0]?.id).toBe(firmId)
          expect(path.at(-1)?.id).toBe(partnerId)
          edges.push(...edgesOf(path))
        }
      }
    const asked = new Map(edges.map((edge) => [JSON.stringify(edge), edge]))
    expect(await countStanding(graph, [...asked.values()])).toBe(asked.size)
  })

  it('loses a reason when the last relationship of its path is taken away', {
    timeout: 120_000,
  }, async () => {
    const ask = (network: NetworkRecords) =>
      recommendFrom(memoryNetwork(network, { asOf: AS_OF }), { subject: { firmId }, first: 100, asOf: AS_OF })
    const page = await ask(records)
    let taken = 0
    for (const { partnerId, reasons } of page?.recommendations.slice(0, 3) ?? [])
      for (const { path } of reasons.filter((reason) => reason.side !== 'CAUTION')) {
        const last = edgesOf(path).at(-1)
        expect(findReason(page, partnerId, path)).toBeDefined()
        if (!last) continue
        expect(findReason(await ask(withoutEdge(records, last)), partnerId, path)).toBeUndefined()
        taken++
      }
    expect(taken).toBeGreaterThanOrEqual(6)
  })
})

it('no firm is the first answer to more than a quarter of the traditional firms', {
  timeout: 120_000,
}, async () => {
  const { asked, firsts } = await findFirstPlaces(records)
  // Everybody is named somebody.
  expect(firsts.reduce((sum, [, count]) => sum + count, 0)).toBe(asked)
  expect(firsts[0]?.[1]).toBeLessThanOrEqual(asked / 4)
})
