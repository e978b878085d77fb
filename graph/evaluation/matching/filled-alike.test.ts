import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { refreshAssetForms } from '../../src/matching/precompute/asset-forms.store.ts'
import { refreshLikelyPartners } from '../../src/matching/precompute/likely-partners.store.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import { refreshStaleRecords } from '../../src/matching/records/refresh-records.store.ts'
import { graphNetwork } from '../../src/matching/retrieval/network.store.ts'
import type { MatchSubject, Network, PartnerFilter } from '../../src/matching/retrieval/network.ts'
import { createTenant, loadDemoNetwork, startOwnGraph } from '../../testing/index.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import { recordsOfTenant, sketchOf } from '../fixtures/network-in-graph.fixture.ts'
import { anyNetwork } from '../fixtures/random-network.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
/** Random networks that are tried; more by `npm run test:long`. */
const NETWORKS = Number(process.env.ALIKE_NETWORKS ?? 3)

/** A Neo4j of its own: in the one that all files share, firms of other tests prevent an exact comparison. */
let graph: Graph

beforeAll(async () => {
  graph = await startOwnGraph()
})
afterAll(() => graph.close())

/** Vocabularies and records are kept for each reader: a new one reads those of the graph as it is now. */
const networkNow = () => graphNetwork({ ...graph, read: (...statement) => graph.read(...statement) })

const subjectsOf = ({ firms, briefs }: NetworkRecords): MatchSubject[] => [
  ...firms.map(({ id }) => ({ firmId: id })),
  ...briefs.map(({ id }) => ({ briefId: id })),
]

/** All that is recommended, with its reasons; names aside, which random networks have otherwise. */
async function ask(network: Network, subject: MatchSubject, filter: PartnerFilter = {}) {
  const page = await recommendFrom(network, { subject, filter, first: 100, asOf: AS_OF })
  return {
    totalCount: page?.totalCount,
    recommendations: page?.recommendations.map(({ reasons, ...scores }) => ({
      ...scores,
      score: Number(scores.score.toFixed(9)),
      forYou: Number(scores.forYou.toFixed(9)),
      forThem: Number(scores.forThem.toFixed(9)),
      reasons: reasons.map(({ code, side, weight, path }) => ({
        ...{ code, side, weight: Number(weight.toFixed(9)) },
        path: path.map(({ label, id, via }) => `${label} ${id} ${via}`),
      })),
    })),
  }
}

async function expectAlike(there: Network, records: NetworkRecords, filter?: PartnerFilter): Promise<number> {
  const memory = memoryNetwork(records, { asOf: AS_OF })
  let count = 0
  for (const subject of subjectsOf(records)) {
    const ours = await ask(memory, subject, filter)
    expect(await ask(there, subject, filter), JSON.stringify(subject)).toEqual(ours)
    count += ours.totalCount ?? 0
  }
  return count
}

it('random networks: the graph recommends the same firms for the same reasons as plain records', {
  timeout: 600_000,
}, async () => {
  let count = 0
  for (const network of fc.sample(anyNetwork, { numRuns: NETWORKS, seed: 20_261_130 })) {
    const tenant = await createTenant(graph, sketchOf(network))
    await refreshAssetForms(graph)
    await refreshLikelyPartners(graph, { asOf: AS_OF })
    await refreshStaleRecords(graph)
    const there = networkNow()
    const subject = await there.findSubject({ firmId: tenant.id('firm-0') })
    if (!subject) throw new Error('The firms of the tenant stand in the graph.')
    const records = recordsOfTenant(network, tenant, subject.taxonomy)
    count += await expectAlike(there, records)
    // Of any type, and samples.
    count += await expectAlike(there, records, { firms: records.firms.map(({ id }) => id) })
    await tenant.remove()
  }
  expect(count).toBeGreaterThan(10 * NETWORKS)
})

it('the demo network: so it does for every firm and every brief', { timeout: 600_000 }, async () => {
  await loadDemoNetwork(graph)
  const records = toNetworkRecords(await readDemoNetwork())
  expect(await expectAlike(networkNow(), records)).toBeGreaterThan(1_000)
})
