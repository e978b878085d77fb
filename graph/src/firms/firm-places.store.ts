import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  groupByParent,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type FirmRow, firmShape } from './firm.row.ts'
import * as cypher from './firm-places.cypher.ts'

const rowShape = z.object({ parentId: z.string(), row: firmShape })
const countShape = z.object({ parentId: z.string(), row: z.number().int() })

/** A page of the firms that each base hosts, by id; one page a base, in the order of `ids`. */
export async function findFirmsOfBases(
  graph: Graph,
  ids: readonly string[],
  { first, after }: PageRequest<string>,
): Promise<Page<FirmRow, string>[]> {
  const rows = await graph.read(
    cypher.FIRMS_OF_BASES,
    { ids, after: after ?? '', limit: first + 1 },
    rowShape,
  )
  return groupByParent(ids, rows).map((firms) => cutPage(firms, first))
}

/** How many firms each base hosts, exactly, in the order of `ids`. */
export async function countFirmsOfBases(graph: Graph, ids: readonly string[]): Promise<Count[]> {
  const rows = await graph.read(cypher.COUNT_FIRMS_OF_BASES, { ids }, countShape)
  return groupByParent(ids, rows).map(([count]) => ({ count: count ?? 0, exact: true }))
}

/**
 * A page of the firms of each province (English name), by id; one page a province, in the order of
 * `provinces`.
 */
export async function findFirmsOfProvinces(
  graph: Graph,
  provinces: readonly string[],
  { first, after }: PageRequest<string>,
): Promise<Page<FirmRow, string>[]> {
  const parameters = { ids: provinces, after: after ?? '', limit: first + 1 }
  const rows = await graph.read(cypher.FIRMS_OF_PROVINCES, parameters, rowShape)
  return groupByParent(provinces, rows).map((firms) => cutPage(firms, first))
}

/** How many firms each province (English name) has, exact up to COUNT_CAP, in the order of `provinces`. */
export async function countFirmsOfProvinces(graph: Graph, provinces: readonly string[]): Promise<Count[]> {
  const parameters = { ids: provinces, limit: COUNT_CAP + 1 }
  const rows = await graph.read(cypher.COUNT_FIRMS_OF_PROVINCES, parameters, countShape)
  return groupByParent(provinces, rows).map(([count]) => cutCount(count ?? 0))
}
