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
    rows.map(({ line, properties }) => ({ line, cells: cellsOf(table, properties, prefixOf(name)) })),
    first,
  )
}

/** Where a page of ties continues: the lines of project and tie. */
export interface ParticipationKey {
  project: number
  line: number
}

const namedShape = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
const participationShape = z.object({
  key: z.object({ project: z.number().int(), line: z.number().int() }),
  role: z.string().nullable(),
  project: namedShape,
  firm: namedShape,
})

/** A page of who took part in the projects that wait, project by project in the order of their file. */
export async function findWaitingParticipations(
  graph: Graph,
  name: string,
  { first, after }: PageRequest<ParticipationKey>,
): Promise<Page<WaitingRow & { key: ParticipationKey }, ParticipationKey>> {
  const parameters = { name, after: after ?? { project: 0, line: 0 }, limit: first + 1 }
  const rows = await graph.read(cypher.WAITING_PARTICIPATIONS, parameters, participationShape)
  const cells = ({ project, firm, role }: z.infer<typeof participationShape>) => [
    { column: 'projectId', value: describeNamed(project, prefixOf(name)) },
    { column: 'firmId', value: describeNamed(firm, prefixOf(name)) },
    ...(role === null ? [] : [{ column: 'role', value: role.slice(0, MAX_VALUE_LENGTH) }]),
  ]
  return cutPage(
    rows.map((row) => ({ key: row.key, line: row.key.line, cells: cells(row) })),
    first,
  )
}

/** How many there are, exact up to 1,000. */
export async function countWaitingParticipations(graph: Graph, name: string): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const parameters = { name, limit: COUNT_CAP + 1 }
  const [row] = await graph.read(cypher.COUNT_WAITING_PARTICIPATIONS, parameters, shape)
  return cutCount(row?.count ?? 0)
}

/** How ids of the network begin that an upload brings; readers of the preview know those of their file. */
const prefixOf = (name: string) => `${name}-`

/** What somebody is called, with the id in the file. */
function describeNamed({ id, nameZh, nameEn }: z.infer<typeof namedShape>, prefix: string): string {
  const names = nameZh === nameEn ? nameZh : `${nameZh} / ${nameEn}`
  return `${names.slice(0, MAX_VALUE_LENGTH)} (${id.replace(prefix, '').slice(0, MAX_VALUE_LENGTH)})`
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

function cellsOf(
  table: ShownTable,
  properties: Record<string, unknown>,
  prefix: string,
): WaitingRow['cells'] {
  const firmId = typeof properties.firmId === 'string' ? properties.firmId.replace(prefix, '') : null
  const tied = { ...properties, firmId, ownerId: firmId, heritageDomain: properties.heritageDomains }
  return columnsOf(table).flatMap(([column]) => {
    // The id of the network, which the reader of the preview does not know.
    if (column === 'id') return []
    const value = tied[column as keyof typeof tied] ?? null
    const text = Array.isArray(value) ? value.join(' | ') : value === null ? '' : String(value)
    return text === '' ? [] : [{ column, value: text.slice(0, MAX_VALUE_LENGTH) }]
  })
}
