import { doMarketsOverlap, type MarketRegions } from '../markets/market-regions.ts'

/** A public licence on an IP asset. Dates are ISO days, both inclusive; null is open-ended. */
export interface GrantFacts {
  id: string
  /** Fields of use: capability group codes; empty means every field. */
  fields: readonly string[]
  /** Ids of markets it covers; empty means everywhere. */
  markets: readonly string[]
  from: string | null
  to: string | null
  exclusive: boolean
  /** The licensee, null if it is outside the network. */
  firmId: string | null
}

/**
 * What rights are wanted for: a field of use in some markets over some days (ISO, inclusive; null is open).
 */
export interface WantedRights {
  field: string | null
  /** Ids of markets; empty means not stated. */
  markets: readonly string[]
  from: string
  to: string | null
}

/**
 * The grants that prevent the use of an asset, last to end first. Rights are intervals: asset × field ×
 * territory × period × exclusivity; only an exclusive grant to another firm whose field, territory and
 * period all overlap prevents it. Territories overlap where some market lies in both. What is not stated
 * overlaps with everything; a period that ends before it begins has no day.
 */
export function findConflicts(
  markets: MarketRegions,
  asset: { grants: readonly GrantFacts[] },
  wanted: WantedRights,
  firmId: string,
): GrantFacts[] {
  const conflicts = asset.grants.filter(
    (grant) =>
      grant.exclusive &&
      grant.firmId !== firmId &&
      coversField(grant, wanted.field) &&
      coversPeriod(grant, wanted) &&
      coversTerritory(markets, grant, wanted.markets),
  )
  const end = ({ to }: GrantFacts) => to ?? '9999'
  return conflicts.sort((a, b) => (end(a) < end(b) || (end(a) === end(b) && a.id > b.id) ? 1 : -1))
}

/** The grant that prevents the use of an asset for longest, or null; as `findConflicts`. */
export function findConflict(...wanted: Parameters<typeof findConflicts>): GrantFacts | null {
  return findConflicts(...wanted)[0] ?? null
}

/** What a brief wants rights for; where it names no first day, from the day of asking on. */
export function rightsWantedBy(
  brief: {
    field: string | null
    markets: readonly string[]
    startsOn: string | null
    endsOn: string | null
  },
  asOf: string,
): WantedRights {
  return { field: brief.field, markets: brief.markets, from: brief.startsOn ?? asOf, to: brief.endsOn }
}

function coversField(grant: GrantFacts, field: string | null): boolean {
  return field === null || grant.fields.length === 0 || grant.fields.includes(field)
}

function coversPeriod(grant: GrantFacts, wanted: WantedRights): boolean {
  const from = grant.from !== null && grant.from > wanted.from ? grant.from : wanted.from
  const ends = [grant.to, wanted.to].flatMap((day) => day ?? [])
  const isEmpty = grant.from !== null && grant.to !== null && grant.to < grant.from
  return !isEmpty && ends.every((day) => from <= day)
}

function coversTerritory(regions: MarketRegions, grant: GrantFacts, markets: readonly string[]): boolean {
  if (grant.markets.length === 0 || markets.length === 0) return true
  return grant.markets.some((granted) => markets.some((market) => doMarketsOverlap(regions, granted, market)))
}
