import { HOME } from '../../markets/market-regions.ts'
import { caps } from '../model/caps.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { Posting } from '../records/postings.ts'
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
  // Samples never speak for real firms.
  const speaks = (slot: number) => subject.sample || !index.samples[slot]
  const busiest = ({ slots }: Readonly<Posting>, count: number, isWanted = (_slot: number) => true) =>
    topSlots(
      index,
      slots.filter((slot) => speaks(slot) && isWanted(slot)),
      count,
    ).map((slot) => index.ids[slot] ?? null)
  const isOfKind = (slot: number) => index.kinds[slot] === subject.kind && index.ids[slot] !== subject.id

  const recent = subject.projects.slice(0, caps.projectsPerFirm)
  meet(recent.flatMap(({ others }) => others).slice(0, caps.partners), 1)
  for (const { id } of subject.assets.slice(0, caps.ipAssetsPerFirm))
    meet(busiest(index.adapters.of(id), caps.partners), 1)
  for (const domain of subject.domains) {
    meet(busiest(index.domains.of(domain), caps.peersPerDomain), 2)
    meet(busiest(index.cultures.of(domain), caps.peersPerDomain), 3)
  }
  for (const capability of subject.offers)
    meet(busiest(index.offers.of(capability), caps.peersPerCapability, isOfKind), 4)
  if (subject.count === 0)
    for (const market of subject.markets.filter((id) => id !== HOME).slice(0, caps.marketsOfNewcomer))
      meet(busiest(index.markets.of(market), caps.peersPerMarket, isOfKind), 5)

  const countOf = (id: string) => index.counts[index.slotOf(id) ?? -1] ?? 0
  return [...distances]
    .sort(([a, near], [b, far]) => near - far || countOf(b) - countOf(a) || (a < b ? -1 : 1))
    .slice(0, caps.surroundings)
    .map(([id]) => id)
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
