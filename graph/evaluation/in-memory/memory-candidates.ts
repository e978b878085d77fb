import { caps } from '../../src/matching/model/caps.ts'
import type { CandidatePlan, PartnerFilter } from '../../src/matching/retrieval/network.ts'
import { isNarrow } from '../../src/matching/retrieval/plan.ts'
import { type MemoryIndex, unique } from './memory-index.ts'
import type { NetworkRecords } from './network-records.ts'

type Firm = NetworkRecords['firms'][number]

/**
 * Who may be a partner: the channels of CANDIDATES in retrieval/network.cypher.ts, over records. Firms
 * found by several channels come first.
 */
export function findCandidatesIn(
  index: MemoryIndex,
  records: NetworkRecords,
  plan: CandidatePlan,
  vectors: boolean,
): Firm[] {
  const { subjectId, kind, filter } = plan
  const narrow = isNarrow(plan)
  const per = (cap: number) => (narrow ? caps.narrowScan : cap)
  const isCandidate = (firm: Firm) =>
    firm.kind === kind &&
    plan.organisationTypes.includes(firm.organisationType ?? 'COMPANY') &&
    (typeof filter.sample !== 'boolean' || firm.sample === filter.sample)
  const candidatesOf = (firms: readonly Firm[] | undefined) => (firms ?? []).filter(isCandidate)
  const all = (ids: readonly string[] | null | undefined) => ids ?? []
  const found = new Map<string, { firm: Firm; hits: number; channel: number }>()
  const meet = (firms: readonly Firm[], channel: number) => {
    for (const firm of firms) {
      const known = found.get(firm.id) ?? { firm, hits: 0, channel }
      found.set(firm.id, { firm, hits: known.hits + 1, channel: Math.min(known.channel, channel) })
    }
  }

  meet(
    plan.seen.flatMap((id) => index.firms.get(id) ?? []),
    0,
  )
  for (const id of plan.capabilities) {
    const proofs = candidatesOf(index.byCapability.get(id))
      .map((firm) => ({ firm, count: countProofs(index, firm, id) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.firm.id < b.firm.id ? -1 : 1))
    meet(
      proofs.slice(0, per(caps.perCapability)).map(({ firm }) => firm),
      1,
    )
  }
  for (const id of [...plan.capabilities, ...plan.mustCapabilities, ...all(filter.capabilities)])
    meet(
      index.byActivityAscending(candidatesOf(index.byCapability.get(id))).slice(0, per(caps.perCapability)),
      2,
    )
  for (const id of [...plan.domains, ...all(filter.heritageDomains)])
    meet(index.byActivity(candidatesOf(index.byDomain.get(id))).slice(0, per(caps.perDomain)), 2)
  for (const id of plan.forms) meet(candidatesOf(index.byForm.get(id)).slice(0, per(caps.perForm)), 2)
  if (plan.walk) meet(candidatesOf(walk(index, subjectId)).slice(0, per(caps.perWalk)), 3)
  if (vectors) meet(index.nearest(subjectId, kind, per(caps.perVector)), 4)
  for (const id of all(filter.markets)) meet(candidatesOf(index.byMarket.get(id)), 5)
  for (const province of all(filter.provinces))
    meet(candidatesOf([...index.firms.values()].filter((firm) => firm.province === province)), 5)

  const isNamed = ({ firm }: { firm: Firm }) => Number(filter.firms?.includes(firm.id) ?? false)
  const partners = new Set(index.partnersOf(subjectId).map(({ id }) => id))
  return [...found.values()]
    .filter(
      ({ firm }) =>
        (isCandidate(firm) || (firm.kind === kind && plan.ofAnyType.includes(firm.id))) &&
        firm.id !== subjectId &&
        !partners.has(firm.id) &&
        passesFilter(records, index, firm, filter) &&
        plan.mustCapabilities.every((id) => offers(records, firm, id)),
    )
    .sort(
      (a, b) =>
        isNamed(b) - isNamed(a) ||
        b.hits - a.hits ||
        a.channel - b.channel ||
        (a.firm.id < b.firm.id ? -1 : 1),
    )
    .slice(0, caps.candidates)
    .map(({ firm }) => firm)
}

/** Projects that used a capability and in which a firm that offers it took part. */
function countProofs(index: MemoryIndex, firm: Firm, capability: string): number {
  if (!firm.capabilities.includes(capability)) return 0
  return (index.projectsOf.get(firm.id) ?? []).filter((project) => project.capabilities.includes(capability))
    .length
}

/** Firms two and three partnerships away, by the closest partners at each step. */
function walk(index: MemoryIndex, subjectId: string): Firm[] {
  const step = (id: string) =>
    index
      .partnersOf(id)
      .slice(0, caps.walkWidth)
      .map((partner) => partner.id)
  const far = unique(step(subjectId).flatMap(step))
  return unique([...far, ...far.flatMap(step)]).flatMap((id) => index.firms.get(id) ?? [])
}

function offers(records: NetworkRecords, firm: Firm, capability: string): boolean {
  return firm.capabilities.some(
    (own) => own === capability || records.taxonomy.capabilities.get(own)?.group === capability,
  )
}

function passesFilter(
  records: NetworkRecords,
  index: MemoryIndex,
  firm: Firm,
  filter: PartnerFilter,
): boolean {
  const any = (wanted: readonly string[] | null | undefined, has: (id: string) => boolean) =>
    !wanted || wanted.length === 0 || wanted.some(has)
  const reached = new Set((index.projectsOf.get(firm.id) ?? []).flatMap((project) => project.markets))
  return (
    any(filter.heritageDomains, (id) => firm.domains.includes(id)) &&
    any(filter.capabilities, (id) => offers(records, firm, id)) &&
    any(filter.provinces, (id) => firm.province === id) &&
    any(filter.markets, (id) => firm.markets.includes(id) || reached.has(id)) &&
    (filter.sample === null || filter.sample === undefined || firm.sample === filter.sample)
  )
}
