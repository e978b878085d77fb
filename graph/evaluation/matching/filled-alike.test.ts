import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import type { Graph } from '../../src/driver.ts'
import { rankCandidates } from '../../src/matching/recommend.ts'
import { graphNetwork } from '../../src/matching/retrieval/network.store.ts'
import {
  joinNeighbourhood,
  type MatchSubject,
  type Network,
  type Surroundings,
} from '../../src/matching/retrieval/network.ts'
import { planCandidates } from '../../src/matching/retrieval/plan.ts'
import { loadDemoNetwork, startOwnGraph } from '../../testing/index.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'

const AS_OF = '2026-11-25'

/** Of either kind: one without any project, with markets abroad, and one that did its projects alone. */
const NEWCOMERS = ['sample-embroidery-house', 'shunmei-ceramics', 'bilibili', 'zigong-haitian', 'netdragon']

/** A Neo4j of its own: in the one that all files share, firms of other tests stand in the way of an exact comparison. */
let graph: Graph
let memory: Network
let subjects: MatchSubject[]

beforeAll(async () => {
  graph = await startOwnGraph()
  await loadDemoNetwork(graph)
  const records = toNetworkRecords(await readDemoNetwork())
  memory = memoryNetwork(records)
  // Every twenty-fourth firm, newcomers and all briefs: a question takes the graph a tenth of a second.
  subjects = [
    ...records.firms
      .filter(({ id }, place) => place % 24 === 0 || NEWCOMERS.includes(id))
      .map(({ id }) => ({ firmId: id })),
    ...records.briefs.map(({ id }) => ({ briefId: id })),
  ]
})
afterAll(() => graph.close())

it('memory and Cypher tell the same of whom they bring, and recommend the same', {
  timeout: 240_000,
}, async () => {
  const cypher = graphNetwork(graph)
  for (const subject of subjects) {
    const title = JSON.stringify(subject)
    const [ours, theirs] = [await memory.findSurroundings(subject), await cypher.findSurroundings(subject)]
    if (!ours || !theirs) throw new Error(`${title} has no surroundings.`)
    expect(sorted(ours), title).toEqual(sorted(theirs))
    expect(ours.brief && sortValues(ours.brief), title).toEqual(theirs.brief && sortValues(theirs.brief))

    const plan = planCandidates(joinNeighbourhood(AS_OF, ours, ours), {})
    expect(sortValues(plan), title).toEqual(
      sortValues(planCandidates(joinNeighbourhood(AS_OF, theirs, theirs), {})),
    )
    const [found, foundThere] = [await memory.findCandidates(plan), await cypher.findCandidates(plan)]
    const common = found.candidateIds.filter((id) => foundThere.candidateIds.includes(id))
    // The vector index of the graph is approximate: at the far end of the list one may be there and another not.
    const all = new Set([...found.candidateIds, ...foundThere.candidateIds])
    expect(common.length, title).toBeGreaterThanOrEqual(0.9 * all.size)
    expect(onlyFirms(found, common), title).toEqual(onlyFirms(foundThere, common))

    const rank = (around: typeof ours, candidates: Surroundings) => {
      const neighbourhood = joinNeighbourhood(AS_OF, around, around, onlyOf(candidates, common))
      return rankCandidates(neighbourhood, common)
    }
    const [ranked, rankedThere] = [rank(ours, found), rank(theirs, foundThere)]
    expect(
      ranked.map(({ firmId }) => firmId),
      title,
    ).toEqual(rankedThere.map(({ firmId }) => firmId))
    ranked.forEach(({ score }, place) => {
      expect(score, title).toBeCloseTo(rankedThere[place]?.score ?? 0, 9)
    })
  }
})

/** What one read brought of some firms and of their projects: another firm's projects would speak for these as well. */
function onlyOf(found: Surroundings, ids: readonly string[]): Surroundings {
  const firms = found.firms.filter(({ id }) => ids.includes(id))
  const own = new Set(firms.flatMap((firm) => firm.projects))
  return { ...found, firms, projects: found.projects.filter(({ id }) => own.has(id)) }
}

/** The same whatever the order of its lists, none of which means anything but `projects` of a firm. */
function sorted({ firms, participants, projects, ipAssets }: Surroundings) {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.map(sortValues).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
  const brief = participants.map(({ id, kind, domains }) => ({ id, kind, domains }))
  const told = firms.map(
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
  return { firms: byId(told), participants: byId(brief), projects: byId(projects), ipAssets: byId(ipAssets) }
}

function onlyFirms(found: Surroundings, ids: readonly string[]) {
  return sorted({ ...found, participants: [], projects: [], ipAssets: [] }).firms.filter(({ id }) =>
    ids.includes(String(id)),
  )
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
