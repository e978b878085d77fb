import { z } from 'zod'
import { writeCsvRow } from '../importing/csv-row.ts'
import { columnsOf, type TableName, tableNames } from '../importing/tables.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import * as cypher from './exporting.cypher.ts'

/** Nodes that one page holds. */
const NODES_OF_PAGE = 500

const STATEMENTS: Record<TableName, string> = {
  capabilities: cypher.EXPORT_CAPABILITIES,
  heritage_domains: cypher.EXPORT_HERITAGE_DOMAINS,
  markets: cypher.EXPORT_MARKETS,
  firms: cypher.EXPORT_FIRMS,
  projects: cypher.EXPORT_PROJECTS,
  participations: cypher.EXPORT_PARTICIPATIONS,
  ip_assets: cypher.EXPORT_IP_ASSETS,
  briefs: cypher.EXPORT_BRIEFS,
}

/** Columns of an import that no page of the site shows: codes, and what an import keeps as text only. */
const NOT_SHOWN: Partial<Record<TableName, ReadonlySet<string>>> = {
  firms: new Set(['country', 'city', 'type', 'lei', 'creditCode']),
  projects: new Set(['endDate']),
}

const valueShape = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullish()
const pageShape = z.object({
  key: z.record(z.string(), z.string()),
  rows: z.array(z.record(z.string(), valueShape)),
})

/** The table that a text names; null if it names none. */
export function findTable(name: string): TableName | null {
  return tableNames.find((table) => table === name) ?? null
}

/**
 * A table of what everybody may see as CSV in UTF-8 with a byte order mark, a page at a time, in the columns
 * of an import: it can be imported again. Each page is read as the network is at that moment.
 * @param today YYYY-MM-DD; briefs are left out whose deadline was before
 */
export async function* exportTable(graph: Graph, table: TableName, today: string): AsyncGenerator<string> {
  const columns = columnsOf(table).flatMap(([column]) => (NOT_SHOWN[table]?.has(column) ? [] : [column]))
  yield `\uFEFF${writeCsvRow(columns)}`
  for (let after: Record<string, string> = {}; ; ) {
    const parameters = { after, today, limit: NODES_OF_PAGE }
    const nodes = await graph.read(STATEMENTS[table], parameters, pageShape)
    const last = nodes.at(-1)
    if (!last) return
    after = last.key
    const rows = nodes.flatMap(({ rows: own }) => own)
    yield rows.map((row) => writeCsvRow(columns.map((column) => cellOf(row[column])))).join('')
  }
}

function cellOf(value: z.infer<typeof valueShape>): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return value
  // One entry with a mark that stands between entries elsewhere is no list of several.
  const [single = '', ...more] = value
  return more.length === 0 && /[;；、]/.test(single) ? `${single}|` : value.join('|')
}
