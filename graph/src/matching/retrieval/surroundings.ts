import { HOME } from '../../markets/market-regions.ts'
import { caps } from '../model/caps.ts'
import type { FirmKind } from '../model/facts.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { Postings } from '../records/postings.ts'
import type { RecordIndex } from '../records/record-index.ts'

/**
 * Ids of the firms around a subject, nearest first: its partners and everybody who worked with its IP; peers
 * that share a heritage domain, and firms that worked with it; peers of its kind that share a capability or,
 * where it has no project, a market abroad. Cost: the postings of its entries; at most `caps.surroundings`
 * firms.
 */
export function findSurroundings(index: RecordIndex, subject: FirmRecord): string[] {
  const distances = new Map<string, number>()
  const meet = (ids: readonly (string | null)[], distance: number) => {
    for (const id of ids)
      if (id && id !== subject.id) distances.set(id, Math.min(distance, distances.get(id) ?? distance))
  }
  const busiest = (postings: Postings, id: string, count: number, kind?: FirmKind) =>
    // One more: the subject may be among them.
    findBusiest(index, postings, id, { count: count + 1, kind, samples: subject.sample })
      .filter((each) => each !== subject.id)
      .slice(0, count)

  const recent = subject.projects.slice(0, caps.projectsPerFirm)
  meet(recent.flatMap(({ others }) => others).slice(0, caps.partners), 1)
  for (const { id } of subject.assets.slice(0, caps.ipAssetsPerFirm))
    meet(busiest(index.adapters, id, caps.partners), 1)
  for (const domain of subject.domains) {
    meet(busiest(index.domains, domain, caps.peersPerDomain), 2)
    meet(busiest(index.cultures, domain, caps.peersPerDomain), 3)
  }
  for (const capability of subject.offers)
    meet(busiest(index.offers, capability, caps.peersPerCapability, subject.kind), 4)
  if (subject.count === 0)
    for (const market of subject.markets.filter((id) => id !== HOME).slice(0, caps.marketsOfNewcomer))
      meet(busiest(index.markets, market, caps.peersPerMarket, subject.kind), 5)

  const countOf = (id: string) => index.counts[index.slotOf(id) ?? -1] ?? 0
  return [...distances]
    .sort(([a, near], [b, far]) => near - far || countOf(b) - countOf(a) || (a < b ? -1 : 1))
    .slice(0, caps.surroundings)
    .map(([id]) => id)
}

/**
 * Ids of the firms of a list with the most projects, of one kind or both; of equal ones the smaller id.
 * Worked out once until the list changes. Samples never speak for real firms.
 */
function findBusiest(
  index: RecordIndex,
  postings: Postings,
  id: string,
  { count, kind, samples }: { count: number; kind: FirmKind | undefined; samples: boolean },
): readonly (string | null)[] {
  return postings.derive(id, `busiest ${kind} ${samples}`, count, ({ slots }) => {
    const speaking = slots.filter(
      (slot) => (samples || !index.samples[slot]) && (!kind || index.kinds[slot] === kind),
    )
    return topSlots(index, speaking, count).map((slot) => index.ids[slot] ?? null)
  })
}

/** Slots of the firms with the most projects, in one pass; of equal ones those with the smaller id. */
function topSlots({ counts, ids }: RecordIndex, slots: readonly number[], max: number): number[] {
  const isBefore = (a: number, b: number) =>
    (counts[a] ?? 0) > (counts[b] ?? 0) || (counts[a] === counts[b] && (ids[a] ?? '') < (ids[b] ?? ''))
  const top: number[] = []
  for (const slot of slots) {
    let at = top.length
    while (at > 0 && isBefore(slot, top[at - 1] as number)) at--
    if (at === max) continue
    top.splice(at, 0, slot)
    if (top.length > max) top.pop()
  }
  return top
}
