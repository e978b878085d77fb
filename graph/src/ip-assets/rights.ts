import { type MarketRegions, relateMarkets } from '../markets/market-regions.ts'

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
 * The public grant that prevents the use of an asset, or null. Rights are intervals: asset × field ×
 * territory × period × exclusivity; only an exclusive grant to another firm whose field, territory and
 * period all overlap prevents it. Territories overlap where one lies in the other. What is not stated
 * overlaps with everything.
 */
export function findConflict(
  markets: MarketRegions,
  asset: { grants: readonly GrantFacts[] },
  wanted: WantedRights,
  firmId: string,
): GrantFacts | null {
  const conflicts = asset.grants.filter(
    (grant) =>
      grant.exclusive &&
      grant.firmId !== firmId &&
      coversField(grant, wanted.field) &&
      coversPeriod(grant, wanted) &&
      coversTerritory(markets, grant, wanted.markets),
  )
  const end = ({ to }: GrantFacts) => to ?? '9999'
  return conflicts.sort((a, b) => (end(a) < end(b) || (end(a) === end(b) && a.id > b.id) ? 1 : -1))[0] ?? null
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
  const endsBefore = grant.to !== null && grant.to < wanted.from
  const startsAfter = grant.from !== null && wanted.to !== null && grant.from > wanted.to
  return !endsBefore && !startsAfter
}

function coversTerritory(regions: MarketRegions, grant: GrantFacts, markets: readonly string[]): boolean {
  if (grant.markets.length === 0 || markets.length === 0) return true
  return grant.markets.some((granted) => markets.some((market) => relateMarkets(regions, granted, market)))
}
