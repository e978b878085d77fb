import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { columnsOf, type TableName } from './tables.ts'
import * as cypher from './uploads.cypher.ts'
import { WAITING_ENTRIES } from './vocabulary-rows.store.ts'

/** Tables whose rows are shown: participations are ties between those of others. */
type ShownTable = Exclude<TableName, 'participations'>

/** Max length of a value that is shown, in characters. */
const MAX_VALUE_LENGTH = 200

/** A row as it would be published. */
export interface WaitingRow {
  line: number
  /** The columns that have a value. */
  cells: { column: string; value: string }[]
}

const labelOf = {
  ...WAITING_ENTRIES,
  firms: 'WaitingFirm',
  projects: 'WaitingProject',
  ip_assets: 'WaitingIPAsset',
  briefs: 'WaitingBrief',
} as const

/** A page of the rows of a table that wait, in the order of their file. */
export async function findWaitingRows(
  graph: Graph,
  { name, table }: { name: string; table: ShownTable },
  { first, after }: PageRequest<{ line: number }>,
): Promise<Page<WaitingRow, { line: number }>> {
  const shape = z.object({ line: z.number().int(), properties: z.record(z.string(), z.unknown()) })
  const parameters = { name, after: after?.line ?? 0, limit: first + 1 }
  const rows = await graph.read(cypher.waitingRows(labelOf[table]), parameters, shape)
  return cutPage(
    rows.map(({ line, properties }) => ({ line, cells: cellsOf(table, properties) })),
    first,
  )
}

/** Ids of a page of the firms that an import brought into the network, in the order of ids. */
export async function findFirmIdsOfImport(
  graph: Graph,
  name: string,
  { first, after }: PageRequest<string>,
): Promise<Page<{ id: string }, string>> {
  const parameters = { name, after: after ?? '', limit: first + 1 }
  return cutPage(await graph.read(cypher.FIRMS_OF_IMPORT, parameters, z.object({ id: z.string() })), first)
}

/** How many firms of an import are in the network, exact up to 1,000. */
export async function countFirmsOfImport(graph: Graph, name: string): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_FIRMS_OF_IMPORT, { name, limit: COUNT_CAP + 1 }, shape)
  return cutCount(row?.count ?? 0)
}

function cellsOf(table: ShownTable, properties: Record<string, unknown>): WaitingRow['cells'] {
  return columnsOf(table).flatMap(([column]) => {
    // The id of the network, which the reader of the preview does not know.
    if (column === 'id') return []
    const value = properties[column] ?? null
    const text = Array.isArray(value) ? value.join(' | ') : value === null ? '' : String(value)
    return text === '' ? [] : [{ column, value: text.slice(0, MAX_VALUE_LENGTH) }]
  })
}
