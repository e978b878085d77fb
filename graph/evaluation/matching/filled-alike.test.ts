import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { rankCandidates } from '../../src/matching/recommend.ts'
import { graphNetwork } from '../../src/matching/retrieval/network.store.ts'
import {
  type CandidatePlan,
  joinNeighbourhood,
  type MatchSubject,
  type Network,
  type Surroundings,
} from '../../src/matching/retrieval/network.ts'
import { planCandidates } from '../../src/matching/retrieval/plan.ts'
import { loadDemoNetwork, startOwnGraph } from '../../testing/index.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'

/** Of either kind: one without any project, with markets abroad, and one that did its projects alone. */
const NEWCOMERS = ['sample-embroidery-house', 'shunmei-ceramics', 'bilibili', 'zigong-haitian', 'netdragon']

/**
 * A Neo4j of its own: in the one that all files share, firms of other tests prevent an exact
 * comparison.
 */
let graph: Graph
let records: NetworkRecords
let subjects: MatchSubject[]

beforeAll(async () => {
  graph = await startOwnGraph()
  await loadDemoNetwork(graph)
  records = toNetworkRecords(await readDemoNetwork())
  // Every twenty-fourth firm, newcomers and all briefs: a question takes the graph a tenth of a second.
  subjects = [
    ...records.firms
      .filter(({ id }, index) => index % 24 === 0 || NEWCOMERS.includes(id))
      .map(({ id }) => ({ firmId: id })),
    ...records.briefs.map(({ id }) => ({ briefId: id })),
  ]
})
afterAll(() => graph.close())

it('the vector index of the graph, which is approximate, brings nine of ten that an exact search brings', {
  timeout: 120_000,
}, async () => {
  const [memory, cypher] = [memoryNetwork(records, { asOf: AS_OF }), graphNetwork(graph)]
  for (const firmId of NEWCOMERS) {
    const plan = await planOf(cypher, { firmId })
    const found = await memory.findCandidates(plan)
    const foundThere = await cypher.findCandidates(plan)
    const common = found.candidateIds.filter((id) => foundThere.candidateIds.includes(id))
    const all = new Set([...found.candidateIds, ...foundThere.candidateIds])
    expect(common.length, firmId).toBeGreaterThanOrEqual(0.9 * all.size)
  }
})

it('without that index memory and Cypher bring exactly the same, and recommend the same', {
  timeout: 240_000,
}, async () => {
  await graph.write((run) => run('MATCH (firm:Firm) REMOVE firm.embedding', {}, z.unknown()))
  const [memory, cypher] = [memoryNetwork(records, { asOf: AS_OF, vectors: false }), graphNetwork(graph)]
  for (const subject of subjects) {
    const title = JSON.stringify(subject)
    const [ours, theirs] = [await memory.findSurroundings(subject), await cypher.findSurroundings(subject)]
    if (!ours || !theirs) throw new Error(`${title} has no surroundings.`)
    expect(sorted(ours), title).toEqual(sorted(theirs))
    expect(ours.brief && sortValues(ours.brief), title).toEqual(theirs.brief && sortValues(theirs.brief))
    expect(ours.likely, title).toEqual(theirs.likely)

    const [plan, planThere] = [await planOf(memory, subject), await planOf(cypher, subject)]
    // A brief's needs stand in no order.
    expect({ ...plan, mustCapabilities: plan.mustCapabilities.toSorted() }, title).toEqual({
      ...planThere,
      mustCapabilities: planThere.mustCapabilities.toSorted(),
    })
    const [found, foundThere] = [await memory.findCandidates(plan), await cypher.findCandidates(plan)]
    expect(found.candidateIds, title).toEqual(foundThere.candidateIds)
    expect(sorted(found), title).toEqual(sorted(foundThere))

    const ranked = rankCandidates(joinNeighbourhood(AS_OF, ours, ours, found), found.candidateIds)
    const rankedThere = rankCandidates(
      joinNeighbourhood(AS_OF, theirs, theirs, foundThere),
      foundThere.candidateIds,
    )
    expect(
      ranked.map(({ firmId }) => firmId),
      title,
    ).toEqual(rankedThere.map(({ firmId }) => firmId))
    ranked.forEach(({ score }, index) => {
      expect(score, title).toBeCloseTo(rankedThere[index]?.score ?? 0, 12)
    })
  }
})

async function planOf(network: Network, subject: MatchSubject): Promise<CandidatePlan> {
  const surroundings = await network.findSurroundings(subject)
  if (!surroundings) throw new Error(`${JSON.stringify(subject)} has no surroundings.`)
  return planCandidates(joinNeighbourhood(AS_OF, surroundings, surroundings), {})
}

/** With sorted lists: only the order of a firm's `projects` has a meaning. */
function sorted({ firms, participants, projects, ipAssets }: Surroundings) {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.map(sortValues).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
  const brief = participants.map(({ id, kind, domains }) => ({ id, kind, domains }))
  const facts = firms.map(
    ({
      id,
      kind,
      domains,
      verified,
      sample,
      confirmed,
      capabilities,
      markets,
      ipAssets: assets,
      projects: own,
      projectCount,
    }) => ({
      ...{ id, kind, domains, verified, sample, confirmed, capabilities, markets, projectCount },
      ...{ ipAssets: assets, projects: own },
    }),
  )
  return { firms: byId(facts), participants: byId(brief), projects: byId(projects), ipAssets: byId(ipAssets) }
}

/** Every list of a record in the order of its text. */
function sortValues(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value
            .map((each) => (each !== null && typeof each === 'object' ? sortValues(each) : each))
            .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : value,
    ]),
  )
}
