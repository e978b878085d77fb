import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { HOME } from '../../markets/market-regions.ts'
import { caps } from '../model/caps.ts'
import { nodeKey } from '../model/nodes.ts'
import { CANDIDATES, NAMES, SURROUNDINGS } from './network.cypher.ts'
import type { CandidatePlan, Network } from './network.ts'
import { isNarrow } from './plan.ts'
import { findVocabularies, type Vocabularies } from './vocabularies.store.ts'

const ids = z.array(z.string())
const kind = z.enum(['TRADITIONAL', 'DIGITAL'])
const day = z.string().nullable()

/** Of entries like 'OFFERS immersive', the ids that a relationship leads to, ascending. */
function ledToBy(relationship: string, entries: readonly string[], most?: number): string[] {
  const lead = `${relationship} `
  const found = entries.filter((entry) => entry.startsWith(lead)).map((entry) => entry.slice(lead.length))
  return found.sort().slice(0, most)
}

/** Lists instead of maps: the names of fields, sent with each of hundreds, would be half of what is read. */
const surroundingsShape = z.object({
  firms: z.array(
    z
      .tuple([
        z.string(),
        kind,
        z.boolean(),
        z.boolean(),
        z.boolean(),
        z.number().int(),
        ids,
        ids,
        ids,
        z.boolean(),
      ])
      .transform(
        ([id, kind, verified, sample, confirmed, projectCount, entries, ipAssets, projects, registered]) => ({
          id,
          kind,
          verified,
          sample,
          confirmed,
          registered,
          projectCount,
          domains: ledToBy('WORKS_IN', entries, caps.domainsPerFirm),
          capabilities: ledToBy('OFFERS', entries, caps.capabilitiesPerFirm),
          markets: ledToBy('SELLS_TO', entries, caps.marketsPerFirm),
          ipAssets,
          projects,
        }),
      ),
  ),
  participants: z.array(
    z
      .tuple([z.string(), kind, ids])
      .transform(([id, kind, domains]) => ({ id, kind, domains: domains.sort() })),
  ),
  projects: z.array(
    z
      .tuple([z.string(), z.number().int().nullable(), z.boolean(), ids, ids, ids])
      .transform(([id, year, confirmed, participants, entries, ipAssets]) => ({
        id,
        year,
        confirmed,
        participants: participants.sort(),
        capabilities: ledToBy('USED', entries),
        ipAssets: ipAssets.sort(),
        markets: ledToBy('REACHED', entries),
      })),
  ),
  ipAssets: z.array(
    z
      .tuple([
        z.string(),
        z.string().nullable(),
        ids,
        z.array(
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
      ])
      .transform(([id, domain, forms, grants]) => ({ id, domain, forms: forms.sort(), grants })),
  ),
})

const subjectShape = surroundingsShape.extend({
  subjectId: z.string(),
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
  likely: z.array(z.tuple([z.string(), z.number()])),
  vocabularyState: z.array(z.number().nullable()),
})

const candidatesShape = surroundingsShape.extend({ candidateIds: ids })

/** Labels whose nodes have a name of their own; entries of vocabularies are named with these. */
const NAMED = ['Firm', 'Project', 'IPAsset', 'Brief', 'Grant'] as const

const namesShape = z
  .record(z.enum(NAMED), z.array(z.tuple([z.string(), z.string(), z.string()])))
  .transform((lists) =>
    NAMED.flatMap((label) => lists[label].map(([id, nameZh, nameEn]) => ({ label, id, nameZh, nameEn }))),
  )

/**
 * A graph as matching reads it: each function is one round trip, bounded by `caps`; the vocabularies are one
 * more, once a minute.
 */
export function graphNetwork(graph: Graph): Network {
  let vocabularies: Promise<Vocabularies> | undefined
  return {
    async findSurroundings(subject) {
      const parameters = { ...caps, home: HOME, firmId: null, briefId: null, ...subject }
      const [row] = await graph.read(SURROUNDINGS, parameters, subjectShape)
      if (!row) return null
      const { vocabularyState, ...surroundings } = row
      vocabularies = findVocabularies(graph, vocabularyState)
      return { ...surroundings, taxonomy: (await vocabularies).taxonomy }
    },
    async findCandidates(plan) {
      const [row] = await graph.read(CANDIDATES, toParameters(plan), candidatesShape)
      return row ?? { candidateIds: [], firms: [], participants: [], projects: [], ipAssets: [] }
    },
    async findNames(keys) {
      const known = (await vocabularies)?.names
      const listed = keys.flatMap((key) => known?.get(nodeKey(key)) ?? [])
      if (listed.length === keys.length) return listed
      const idsOf = (wanted: string) => keys.flatMap(({ label, id }) => (label === wanted ? id : []))
      const parameters = Object.fromEntries(NAMED.map((label) => [label, idsOf(label)]))
      return [...listed, ...(await graph.read(NAMES, parameters, namesShape)).flat()]
    },
  }
}

function toParameters(plan: CandidatePlan): Record<string, unknown> {
  const { filter, ...rest } = plan
  const narrowing = {
    provinces: filter.provinces ?? [],
    filterDomains: filter.heritageDomains ?? [],
    filterCapabilities: filter.capabilities ?? [],
    filterMarkets: filter.markets ?? [],
  }
  return {
    ...caps,
    projectsPerFirm: caps.projectsPerCandidate,
    // More are read of what a filter narrows later, so that it does not empty the list.
    ...(isNarrow(plan) && {
      scan: caps.narrowScan,
      perCapability: caps.narrowScan,
      perDomain: caps.narrowScan,
      perForm: caps.narrowScan,
      perWalk: caps.narrowScan,
      perVector: caps.narrowScan,
    }),
    ...narrowing,
    ...rest,
    sample: filter.sample ?? null,
    filterFirms: filter.firms ?? [],
  }
}
