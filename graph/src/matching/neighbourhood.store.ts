import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { CANDIDATES, NAMES, SURROUNDINGS } from './neighbourhood.cypher.ts'
import { type CandidatePlan, caps, type Network, type NodeKey, type Taxonomy } from './neighbourhood.ts'

const ids = z.array(z.string())
const kind = z.enum(['TRADITIONAL', 'DIGITAL'])
const day = z.string().nullable()

const participantShape = z.object({ id: z.string(), kind, domains: ids })

const surroundingsShape = z.object({
  firms: z.array(
    participantShape.extend({
      verified: z.boolean(),
      sample: z.boolean(),
      confirmed: z.boolean(),
      capabilities: ids,
      markets: ids,
      ipAssets: ids,
      projects: ids,
      projectCount: z.number().int(),
    }),
  ),
  participants: z.array(participantShape),
  projects: z.array(
    z.object({
      id: z.string(),
      year: z.number().int().nullable(),
      confirmed: z.boolean(),
      participants: ids,
      capabilities: ids,
      ipAssets: ids,
      markets: ids,
    }),
  ),
  ipAssets: z.array(
    z.object({
      id: z.string(),
      domain: z.string().nullable(),
      forms: ids,
      grants: z.array(
        z.object({
          id: z.string(),
          fields: ids,
          markets: ids,
          from: day,
          to: day,
          exclusive: z.boolean(),
          firmId: z.string().nullable(),
        }),
      ),
    }),
  ),
})

const askerShape = surroundingsShape.extend({
  askerId: z.string(),
  brief: z
    .object({
      id: z.string(),
      firmId: z.string(),
      needs: z.array(z.object({ capability: z.string(), must: z.boolean(), weight: z.number() })),
      ipAssets: ids,
      markets: ids,
      field: z.string().nullable(),
      startsOn: day,
      endsOn: day,
    })
    .nullable(),
  taxonomy: z.object({
    capabilities: z.array(
      z.object({
        id: z.string(),
        group: z.string().nullable(),
        typicalSide: kind.nullable(),
        offeredBy: z.number(),
      }),
    ),
    domains: z.array(z.object({ id: z.string(), firms: z.number() })),
    markets: z.array(z.object({ id: z.string(), partOf: ids })),
    forms: z.array(
      z.object({ id: z.string(), lends: z.array(z.object({ capability: z.string(), weight: z.number() })) }),
    ),
    firms: z.number(),
  }),
})

const nameShape = z.object({ label: z.string(), id: z.string(), nameZh: z.string(), nameEn: z.string() })

/** A graph as matching reads it: each function is one round trip, bounded by `caps`. */
export function graphNetwork(graph: Graph): Network {
  return {
    async findSurroundings(subject) {
      const parameters = { ...caps, firmId: null, briefId: null, ...subject }
      const [row] = await graph.read(SURROUNDINGS, parameters, askerShape)
      return row ? { ...row, taxonomy: readTaxonomy(row.taxonomy) } : null
    },
    async findCandidates(plan) {
      const [row] = await graph.read(
        CANDIDATES,
        toParameters(plan),
        surroundingsShape.extend({ candidateIds: ids }),
      )
      return row ?? { candidateIds: [], firms: [], participants: [], projects: [], ipAssets: [] }
    },
    async findNames(keys) {
      return keys.length === 0 ? [] : graph.read(NAMES, groupKeys(keys), nameShape)
    },
  }
}

function toParameters(plan: CandidatePlan): Record<string, unknown> {
  const { askerId, kind, seen, capabilities, mustCapabilities, domains, forms, filter } = plan
  const narrowing = {
    provinces: filter.provinces ?? [],
    filterDomains: filter.heritageDomains ?? [],
    filterCapabilities: filter.capabilities ?? [],
    filterMarkets: filter.markets ?? [],
  }
  const narrow =
    mustCapabilities.length > 0 ||
    typeof filter.sample === 'boolean' ||
    Object.values(narrowing).some((values) => values.length > 0)
  return {
    ...caps,
    // What is to be narrowed later is taken more of now, so that a filter does not empty the list.
    ...(narrow && {
      perCapability: caps.scan,
      perDomain: caps.scan,
      perForm: caps.scan,
      perWalk: caps.scan,
      perVector: caps.scan,
    }),
    ...narrowing,
    askerId,
    kind,
    seen,
    capabilities,
    mustCapabilities,
    domains,
    forms,
    sample: filter.sample ?? null,
  }
}

function readTaxonomy(rows: z.infer<typeof askerShape>['taxonomy']): Taxonomy {
  const byId = <Row extends { id: string }, Value>(list: readonly Row[], value: (row: Row) => Value) =>
    new Map(list.map((row) => [row.id, value(row)]))
  return {
    capabilities: byId(rows.capabilities, ({ group, typicalSide, offeredBy }) => ({
      group,
      typicalSide,
      offeredBy,
    })),
    domains: byId(rows.domains, ({ firms }) => ({ firms })),
    markets: byId(rows.markets, ({ partOf }) => ({ partOf })),
    forms: byId(rows.forms, ({ lends }) => lends),
    firms: rows.firms,
  }
}

function groupKeys(keys: readonly NodeKey[]): Record<string, string[]> {
  const of = (label: string) => keys.filter((key) => key.label === label).map(({ id }) => id)
  return {
    firms: of('Firm'),
    projects: of('Project'),
    capabilities: of('Capability'),
    domains: of('HeritageDomain'),
    markets: of('Market'),
    ipAssets: of('IPAsset'),
    forms: of('AssetForm'),
    briefs: of('Brief'),
    grants: of('Grant'),
  }
}
