import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  alignById,
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type FirmFilter, type FirmRow, firmShape } from './firm.row.ts'
import * as cypher from './firms.cypher.ts'
import { PLACES } from './places.ts'
import type { Province } from './provinces.ts'

/** How many firms a filtered page may look at in the order of ids before it says 'go on from here'. */
export const SCAN_WINDOW = 5_000

/**
 * Up to this many firms, the firms of one part of the filter are read and sorted instead of scanning all
 * firms in order.
 */
const ANCHOR_CAP = 2_000

const rowShape = z.object({ firm: firmShape })
const countShape = z.object({ matching: z.number().int() })
const reachShape = z.object({
  capabilities: z.array(z.string()),
  capabilityFirms: z.number().int(),
  domainFirms: z.number().int(),
  marketFirms: z.number().int(),
  baseFirms: z.number().int(),
})

/** Firms in the order of `ids`; null for an unknown id. */
export async function findFirmsByIds(graph: Graph, ids: readonly string[]): Promise<(FirmRow | null)[]> {
  const rows = await graph.read(cypher.FIRMS_BY_IDS, { ids }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.firm),
  )
}

/**
 * A page of the firms that pass the filter, by ascending id. At most SCAN_WINDOW firms are looked at, so that
 * a page may hold fewer than asked for although there is more: then `hasMore` is true and `resumeAfter` says
 * where to go on.
 */
export async function findFirms(
  graph: Graph,
  filter: FirmFilter,
  { first, after }: PageRequest<string>,
  scanWindow = SCAN_WINDOW,
): Promise<Page<FirmRow, string>> {
  const { parameters, anchor } = await planFilter(graph, filter)
  const page = { after: after ?? '', limit: first + 1 }
  if (anchor) {
    const rows = await graph.read(cypher.FIRMS_FROM[anchor].page, { ...parameters, ...page }, rowShape)
    return cutPage(
      rows.map((row) => row.firm),
      first,
    )
  }
  const window = Math.max(scanWindow, page.limit)
  const rows = await graph.read(cypher.FIRMS_IN_ORDER, { ...parameters, ...page, window }, rowShape)
  const cut = cutPage<FirmRow, string>(
    rows.map((row) => row.firm),
    first,
  )
  if (cut.hasMore || isUnfiltered(filter)) return cut
  const [end] = await graph.read(
    cypher.END_OF_WINDOW,
    { after: page.after, window },
    z.object({ id: z.string() }),
  )
  return end ? { ...cut, hasMore: true, resumeAfter: end.id } : cut
}

/** How many firms pass the filter: exact without a filter or with a kind alone, otherwise up to COUNT_CAP. */
export async function countFirms(graph: Graph, filter: FirmFilter, scanWindow = SCAN_WINDOW): Promise<Count> {
  if (isUnfiltered({ ...filter, kind: null })) {
    const [all] = await graph.read(cypher.COUNT_ALL_FIRMS, { kind: filter.kind ?? null }, countShape)
    return { count: all?.matching ?? 0, exact: true }
  }
  const { parameters, anchor } = await planFilter(graph, filter)
  const limit = COUNT_CAP + 1
  if (anchor) {
    const [counted] = await graph.read(cypher.FIRMS_FROM[anchor].count, { ...parameters, limit }, countShape)
    return cutCount(counted?.matching ?? 0)
  }
  const [counted] = await graph.read(
    cypher.COUNT_FIRMS_IN_ORDER,
    { ...parameters, limit, window: scanWindow },
    countShape.extend({ total: z.number().int() }),
  )
  const { matching, total } = counted ?? { matching: 0, total: 0 }
  const count = cutCount(matching)
  return { ...count, exact: count.exact && total <= scanWindow }
}

/** Provinces and countries in which at least one firm is, by English name, those of China first. */
export async function findProvinces(graph: Graph): Promise<Province[]> {
  const provinces = PLACES.map((province) => province.id)
  const rows = await graph.read(cypher.PROVINCES_WITH_FIRMS, { provinces }, z.object({ id: z.string() }))
  const present = new Set(rows.map((row) => row.id))
  return PLACES.filter((province) => present.has(province.id))
}

type Anchor = keyof typeof cypher.FIRMS_FROM

/** Chooses the part of the filter that reaches the fewest firms, if that is few enough to start from. */
async function planFilter(graph: Graph, filter: FirmFilter) {
  const parameters = {
    kind: filter.kind ?? null,
    organisationTypes: orNull(filter.organisationTypes),
    sample: filter.sample ?? null,
    provinces: orNull(filter.provinces),
    heritageDomains: orNull(filter.heritageDomains),
    capabilities: orNull(filter.capabilities),
    markets: orNull(filter.markets),
    baseId: filter.baseId ?? null,
  }
  const { capabilities, heritageDomains, markets, baseId } = parameters
  if (!capabilities && !heritageDomains && !markets && !baseId) return { parameters, anchor: null }

  const [reach] = await graph.read(
    cypher.FIRM_FILTER_REACH,
    { capabilities, heritageDomains, markets, baseId },
    reachShape,
  )
  if (!reach) return { parameters, anchor: null }
  const reached: [Anchor, number][] = []
  if (capabilities) reached.push(['capabilities', reach.capabilityFirms])
  if (heritageDomains) reached.push(['heritageDomains', reach.domainFirms])
  if (markets) reached.push(['markets', reach.marketFirms])
  if (baseId) reached.push(['base', reach.baseFirms])
  const [fewest] = reached.sort((one, other) => one[1] - other[1])
  const anchor = fewest && fewest[1] <= ANCHOR_CAP ? fewest[0] : null
  return { parameters: { ...parameters, capabilities: capabilities && reach.capabilities }, anchor }
}

function orNull(values: readonly string[] | null | undefined): readonly string[] | null {
  return values && values.length > 0 ? values : null
}

function isUnfiltered(filter: FirmFilter): boolean {
  const { kind, organisationTypes, sample, baseId, heritageDomains, capabilities, provinces, markets } =
    filter
  return (
    kind == null &&
    sample == null &&
    baseId == null &&
    [organisationTypes, heritageDomains, capabilities, provinces, markets].every(
      (values) => orNull(values) === null,
    )
  )
}
