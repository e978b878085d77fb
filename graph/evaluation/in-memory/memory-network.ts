import { HOME } from '../../src/markets/market-regions.ts'
import { caps } from '../../src/matching/model/caps.ts'
import type { ProjectFacts } from '../../src/matching/model/facts.ts'
import { nodeKey } from '../../src/matching/model/nodes.ts'
import type { Network } from '../../src/matching/retrieval/network.ts'
import { likelyIn } from './likely-in-records.ts'
import { findCandidatesIn } from './memory-candidates.ts'
import { MemoryIndex, unique } from './memory-index.ts'
import type { NetworkRecords } from './network-records.ts'

export interface MemoryNetworkOptions {
  /**
   * The day on which the link model is asked, ISO: never today, since what a test expects must not change
   * with the day it runs.
   */
  asOf: string
  /**
   * Whether candidates are also looked for by their embeddings. The graph's index of those is approximate,
   * and without them both are exact.
   */
  vectors?: boolean
}

/**
 * A network in memory, for tests and evaluation. Its reads bring what those of the graph bring, by the same
 * channels and under the same caps; where the graph takes any few of many, the smaller ids are taken here.
 */
export function memoryNetwork(records: NetworkRecords, options: MemoryNetworkOptions): Network {
  const { asOf, vectors = true } = options
  const likelyOf = likelyIn(records, asOf)
  const index = new MemoryIndex(records)
  const names = new Map(records.names.map((name) => [nodeKey(name), name]))
  return {
    async findSurroundings(request) {
      const brief = 'briefId' in request ? records.briefs.find(({ id }) => id === request.briefId) : null
      const subject = index.firms.get('firmId' in request ? request.firmId : (brief?.firmId ?? ''))
      if (!subject || brief === undefined) return null
      const around = findAround(index, subject)
      const likely = likelyOf(subject.id).map(({ id, score }) => [id, score] as const)
      return {
        ...index.factsOf(around, brief, caps.projectsPerFirm),
        subjectId: subject.id,
        brief,
        taxonomy: records.taxonomy,
        likely,
      }
    },
    async findCandidates(plan) {
      const candidates = findCandidatesIn(index, records, plan, vectors)
      return {
        ...index.factsOf(candidates, null, caps.projectsPerCandidate),
        candidateIds: candidates.map(({ id }) => id),
      }
    },
    async findNames(keys) {
      return keys.flatMap(({ label, id }) => names.get(nodeKey({ label, id })) ?? [])
    },
  }
}

/**
 * The subject with partners and peers: the channels of SURROUNDINGS in retrieval/network.cypher.ts, nearest
 * first.
 */
function findAround(index: MemoryIndex, subject: NetworkRecords['firms'][number]) {
  const others = (firms: readonly NetworkRecords['firms'][number][] | undefined) =>
    index.byActivity((firms ?? []).filter((firm) => firm.id !== subject.id))
  const members = (projects: readonly ProjectFacts[], cap: number) =>
    unique(projects.flatMap((project) => [...project.participants].sort())).slice(0, cap)
  const adapted = (assetIds: readonly string[]) => assetIds.flatMap((id) => index.adaptations.get(id) ?? [])

  const distances = new Map<string, number>([[subject.id, 0]])
  const meet = (ids: readonly string[], distance: number) => {
    for (const id of ids) distances.set(id, Math.min(distance, distances.get(id) ?? distance))
  }
  const own = (index.projectsOf.get(subject.id) ?? []).slice(0, caps.projectsPerFirm)
  meet(members(own, caps.partners), 1)
  meet(members(adapted(subject.ipAssets.slice(0, caps.ipAssetsPerFirm)), caps.partners), 1)
  for (const domain of subject.domains) {
    meet(
      others(index.byDomain.get(domain))
        .slice(0, caps.peersPerDomain)
        .map(({ id }) => id),
      2,
    )
    meet(members(adapted(index.assetsByDomain.get(domain) ?? []), caps.peersPerDomain), 3)
  }
  for (const capability of subject.capabilities) {
    const peers = others(index.byCapability.get(capability)).filter(
      (firm) => firm.kind === subject.kind && firm.capabilities.includes(capability),
    )
    meet(
      peers.slice(0, caps.peersPerCapability).map(({ id }) => id),
      4,
    )
  }
  const markets = own.length === 0 ? subject.markets.filter((market) => market !== HOME).sort() : []
  for (const market of markets.slice(0, caps.marketsOfNewcomer)) {
    const peers = others(index.byMarket.get(market)).filter((firm) => firm.kind === subject.kind)
    meet(
      peers.slice(0, caps.peersPerMarket).map(({ id }) => id),
      5,
    )
  }
  const around = [...distances].flatMap(([id, distance]) => {
    const firm = index.firms.get(id)
    return firm ? [{ firm, distance }] : []
  })
  return around
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        index.projectCount(b.firm) - index.projectCount(a.firm) ||
        (a.firm.id < b.firm.id ? -1 : 1),
    )
    .slice(0, caps.surroundings)
    .map(({ firm }) => firm)
}
