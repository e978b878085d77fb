import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  alignById,
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  groupByParent,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type IPAssetFilter, type IPAssetRow, ipAssetShape } from './ip-asset.row.ts'
import * as cypher from './ip-assets.cypher.ts'

/** How many assets a filtered page may look at in the order of ids before it says 'go on from here'. */
export const SCAN_WINDOW = 5_000

/**
 * Up to this many assets, those of the filter's domains are read and sorted instead of scanning all assets in
 * order.
 */
const ANCHOR_CAP = 2_000

/** How many assets of one project or brief are shown at most. */
const PARTS_CAP = 50

const rowShape = z.object({ asset: ipAssetShape })
const childShape = z.object({ parentId: z.string(), row: ipAssetShape })
const countShape = z.object({ matching: z.number().int() })

/** Assets in the order of `ids`; null for an unknown id. */
export async function findIPAssetsByIds(
  graph: Graph,
  ids: readonly string[],
): Promise<(IPAssetRow | null)[]> {
  const rows = await graph.read(cypher.IP_ASSETS_BY_IDS, { ids }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.asset),
  )
}

/** A page of the assets that pass the filter, by ascending id; bounded as `findFirms` is. */
export async function findIPAssets(
  graph: Graph,
  filter: IPAssetFilter,
  { first, after }: PageRequest<string>,
  scanWindow = SCAN_WINDOW,
): Promise<Page<IPAssetRow, string>> {
  const parameters = { ...filterParameters(filter), after: after ?? '', limit: first + 1 }
  const fewDomains = await startsFromDomains(graph, parameters.heritageDomains)
  const window = Math.max(scanWindow, parameters.limit)
  const rows = fewDomains
    ? await graph.read(cypher.IP_ASSETS_FROM_DOMAINS, parameters, rowShape)
    : await graph.read(cypher.IP_ASSETS_IN_ORDER, { ...parameters, window }, rowShape)
  const cut = cutPage<IPAssetRow, string>(
    rows.map((row) => row.asset),
    first,
  )
  if (cut.hasMore || fewDomains || isUnfiltered(filter)) return cut
  const shape = z.object({ id: z.string() })
  const [end] = await graph.read(cypher.END_OF_WINDOW, { after: parameters.after, window }, shape)
  return end ? { ...cut, hasMore: true, resumeAfter: end.id } : cut
}

/** How many assets pass the filter: exact without a filter, otherwise up to COUNT_CAP. */
export async function countIPAssets(
  graph: Graph,
  filter: IPAssetFilter,
  scanWindow = SCAN_WINDOW,
): Promise<Count> {
  if (isUnfiltered(filter)) {
    const [all] = await graph.read(cypher.COUNT_ALL_IP_ASSETS, {}, countShape)
    return { count: all?.matching ?? 0, exact: true }
  }
  const parameters = { ...filterParameters(filter), limit: COUNT_CAP + 1 }
  if (await startsFromDomains(graph, parameters.heritageDomains)) {
    const [counted] = await graph.read(cypher.COUNT_IP_ASSETS_FROM_DOMAINS, parameters, countShape)
    return cutCount(counted?.matching ?? 0)
  }
  const shape = countShape.extend({ total: z.number().int() })
  const [counted] = await graph.read(
    cypher.COUNT_IP_ASSETS_IN_ORDER,
    { ...parameters, window: scanWindow },
    shape,
  )
  const { matching, total } = counted ?? { matching: 0, total: 0 }
  const count = cutCount(matching)
  return { ...count, exact: count.exact && total <= scanWindow }
}

/** A page of each firm's assets, by id; one page a firm, in the order of `ids`. */
export async function findIPAssetsOfFirms(
  graph: Graph,
  ids: readonly string[],
  { first, after }: PageRequest<string>,
): Promise<Page<IPAssetRow, string>[]> {
  const parameters = { ids, after: after ?? '', limit: first + 1 }
  const rows = await graph.read(cypher.IP_ASSETS_OF_FIRMS, parameters, childShape)
  return groupByParent(ids, rows).map((assets) => cutPage(assets, first))
}

/** How many assets each firm owns, exactly, in the order of `ids`. */
export async function countIPAssetsOfFirms(graph: Graph, ids: readonly string[]): Promise<Count[]> {
  const shape = z.object({ parentId: z.string(), row: z.number().int() })
  const rows = await graph.read(cypher.COUNT_IP_ASSETS_OF_FIRMS, { ids }, shape)
  return groupByParent(ids, rows).map(([count]) => ({ count: count ?? 0, exact: true }))
}

/** Assets that each project adapted, by id; one list a project, in the order of `ids`. */
export async function findIPAssetsOfProjects(graph: Graph, ids: readonly string[]): Promise<IPAssetRow[][]> {
  return groupByParent(
    ids,
    await graph.read(cypher.IP_ASSETS_OF_PROJECTS, { ids, limit: PARTS_CAP }, childShape),
  )
}

/** Assets that each brief concerns, by id; one list a brief, in the order of `ids`. */
export async function findIPAssetsOfBriefs(graph: Graph, ids: readonly string[]): Promise<IPAssetRow[][]> {
  return groupByParent(
    ids,
    await graph.read(cypher.IP_ASSETS_OF_BRIEFS, { ids, limit: PARTS_CAP }, childShape),
  )
}

async function startsFromDomains(graph: Graph, heritageDomains: readonly string[] | null): Promise<boolean> {
  if (!heritageDomains) return false
  const shape = z.object({ assets: z.number().int() })
  const [reach] = await graph.read(cypher.IP_ASSET_FILTER_REACH, { heritageDomains }, shape)
  return (reach?.assets ?? 0) <= ANCHOR_CAP
}

function filterParameters({ sample, heritageDomains }: IPAssetFilter) {
  return {
    sample: sample ?? null,
    heritageDomains: heritageDomains && heritageDomains.length > 0 ? heritageDomains : null,
  }
}

function isUnfiltered(filter: IPAssetFilter): boolean {
  const { sample, heritageDomains } = filterParameters(filter)
  return sample === null && heritageDomains === null
}
