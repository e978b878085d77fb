import type { FirmFacts, FirmKind, IPAssetFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'

/** The day of asking: what is of its year is fresh, and of five years before half as fresh. */
export const AS_OF = '2026-11-25'

/** A firm of which nothing is known but what is given. */
export function firmFacts(id: string, kind: FirmKind, facts: Partial<FirmFacts> = {}): FirmFacts {
  const { projects = [] } = facts
  return {
    ...{ id, kind, projects, projectCount: projects.length, domains: [], capabilities: [], markets: [] },
    ...{ ipAssets: [], sample: false, confirmed: true },
    ...facts,
  }
}

/** A confirmed project of this year; its participants come first. */
export function projectFacts(
  id: string,
  participants: string[],
  facts: Partial<ProjectFacts> = {},
): ProjectFacts {
  return {
    ...{ id, year: 2026, confirmed: true, participants, capabilities: [], ipAssets: [], markets: [] },
    ...facts,
  }
}

/** An asset without grants. */
export function assetFacts(id: string, facts: Partial<IPAssetFacts> = {}): IPAssetFacts {
  return { id, domain: null, forms: [], grants: [], ...facts }
}

interface Given {
  firms: readonly FirmFacts[]
  projects?: readonly ProjectFacts[]
  ipAssets?: readonly IPAssetFacts[]
  brief?: Partial<NonNullable<Neighbourhood['brief']>>
  likely?: Readonly<Record<string, number>>
  /** How many firms offer a capability, 2 of the 4 unless given, and where it stands. */
  capabilities?: Readonly<Record<string, { group?: string; typicalSide?: FirmKind; offeredBy?: number }>>
  /** How many firms work in a domain. */
  domains?: Readonly<Record<string, number>>
  /** What forms of IP lend themselves to, 0..1. */
  forms?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * All that is known, to work values out by hand: the network has 4 firms, so that what 1 of them has is rare
 * (1), what 2 have half as rare (0.5), and what all have says nothing. France lies in Europe, Europe and
 * Japan in the world. The first firm asks.
 */
export function neighbourhoodOf({
  firms,
  projects = [],
  ipAssets = [],
  brief,
  likely = {},
  capabilities = {},
  domains = {},
  forms = {},
}: Given): Neighbourhood {
  const subjectId = firms[0]?.id ?? ''
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const mapOf = <Value, Result>(values: Readonly<Record<string, Value>>, make: (value: Value) => Result) =>
    new Map(Object.entries(values).map(([id, value]) => [id, make(value)]))
  return {
    ...{ asOf: AS_OF, subjectId, firms: byId(firms) },
    domainsOf: (id) => firms.find((firm) => firm.id === id)?.domains ?? [],
    domainOfAsset: (id) => ipAssets.find((asset) => asset.id === id)?.domain ?? null,
    brief: brief
      ? {
          ...{ id: 'brief', firmId: subjectId, needs: [], ipAssets: [], markets: [] },
          ...{ field: null, startsOn: null, endsOn: null },
          ...brief,
        }
      : null,
    projects: byId(projects),
    ipAssets: byId(ipAssets),
    taxonomy: {
      capabilities: mapOf(capabilities, ({ group = null, typicalSide = null, offeredBy = 2 }) => ({
        ...{ group, typicalSide, offeredBy },
      })),
      domains: mapOf(domains, (count) => ({ firms: count })),
      markets: mapOf({ FR: ['EU'], EU: ['GLOBAL'], JP: ['GLOBAL'], GLOBAL: [], CN: [] }, (partOf) => ({
        partOf,
      })),
      forms: mapOf(forms, (fits) =>
        Object.entries(fits).map(([capability, weight]) => ({ capability, weight })),
      ),
      firms: 4,
    },
    likely: new Map(Object.entries(likely)),
    memory: new Map(),
  }
}
