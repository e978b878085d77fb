import { HOME } from '../../markets/market-regions.ts'
import { caps } from '../model/caps.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { Posting } from '../records/postings.ts'
import type { RecordIndex } from '../records/record-index.ts'

/**
 * Ids of the firms around a subject, nearest first: its partners and whoever worked with its IP; peers that
 * share a heritage domain, and firms that worked with it; peers of its kind that share a capability or, where
 * it has no project, a market abroad. Cost: the postings of its entries; at most `caps.surroundings` firms.
 */
export function findSurroundings(index: RecordIndex, subject: FirmRecord): string[] {
  const distances = new Map<string, number>()
  const meet = (ids: readonly (string | null)[], distance: number) => {
    for (const id of ids)
      if (id && id !== subject.id) distances.set(id, Math.min(distance, distances.get(id) ?? distance))
  }
  const busiest = ({ slots }: Readonly<Posting>, count: number, isWanted = (_slot: number) => true) =>
    topSlots(slots.filter(isWanted), (slot) => index.counts[slot] ?? 0, count).map(
      (slot) => index.ids[slot] ?? null,
    )
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

/** Slots with the greatest values, in one pass; of equal ones the first come first. */
function topSlots(slots: readonly number[], rate: (slot: number) => number, count: number): number[] {
  const top: { slot: number; value: number }[] = []
  for (const slot of slots) {
    const value = rate(slot)
    if (top.length === count && value <= (top[count - 1]?.value ?? 0)) continue
    let at = top.length
    while (at > 0 && (top[at - 1]?.value ?? 0) < value) at--
    top.splice(at, 0, { slot, value })
    if (top.length > count) top.pop()
  }
  return top.map(({ slot }) => slot)
}
