import type { NetworkRecords } from '../in-memory/network-records.ts'

/**
 * Weight of a common partner relative to a common capability, as in the benchmark's baseline Cypher.
 */
const SHARED_PARTNER_COUNTS = 3

/**
 * A method to rank digital firms for a traditional one without our engine; firms that it says nothing of are
 * left out.
 */
export type Baseline = (records: NetworkRecords, subjectId: string) => string[]

/** Digital firms, those in most projects first, then the smaller id. */
export const popularity: Baseline = ({ firms, projects }) =>
  rank(
    firms,
    (id) => projects.filter(({ participants }) => participants.includes(id)).length,
    () => true,
  )

/**
 * What a good engineer writes in an afternoon of Cypher (`bench/matching/methods/baseline.ts`): digital firms
 * that a shared partner leads to and those that offer the same capabilities, by a weighted count, then the
 * smaller id.
 */
export const overlap: Baseline = (records, subjectId) => {
  const own = new Set(records.firms.find(({ id }) => id === subjectId)?.capabilities)
  const partners = partnersOf(records, subjectId)
  const offered = new Map(records.firms.map(({ id, capabilities }) => [id, capabilities]))
  return rank(
    records.firms,
    (id) => {
      const shared = [...partnersOf(records, id)].filter((partner) => partners.has(partner)).length
      const same = (offered.get(id) ?? []).filter((capability) => own.has(capability)).length
      return SHARED_PARTNER_COUNTS * shared + same
    },
    (score) => score > 0,
  )
}

/** Past partners of a firm. */
export function partnersOf({ projects }: NetworkRecords, firmId: string): ReadonlySet<string> {
  const together = projects.flatMap(({ participants }) => (participants.includes(firmId) ? participants : []))
  return new Set(together.filter((id) => id !== firmId))
}

function rank(
  firms: NetworkRecords['firms'],
  scoreOf: (id: string) => number,
  isNamed: (score: number) => boolean,
): string[] {
  return firms
    .filter(({ kind }) => kind === 'DIGITAL')
    .map(({ id }) => ({ id, score: scoreOf(id) }))
    .filter(({ score }) => isNamed(score))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
