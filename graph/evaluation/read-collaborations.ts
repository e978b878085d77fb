import type { BadRow } from '../src/importing/bad-row.ts'
import { findFiles } from '../src/importing/find-files.ts'
import { firstDay, lastDay } from '../src/importing/parse-date.ts'
import { readTable } from '../src/importing/read-table.ts'
import type { SourceFile } from '../src/importing/source-file.ts'
import { columnsOf, type TableName, type TableRow } from '../src/importing/tables.ts'
import { type Collaborations, collectCollaborations } from '../src/matching/link-model/collaborations.ts'
import type { ColumnOf } from './expressions.ts'

export interface ReadCollaborations {
  collaborations: Collaborations
  /** Other values of firm n in the files, besides its collaborations, for expressions. */
  columnOf: ColumnOf
  /** Rows and cells that were left out, with the reason. */
  badRows: BadRow[]
}

/** Columns of firms that an expression may name. */
export const firmColumns: readonly string[] = columnsOf('firms').map(([name]) => name)

/**
 * Reads `firms`, `projects` and `participations` (`.csv` or `.csv.gz`) of a folder with the importer's own
 * reader. Rows that cannot be read are left out and reported; everything else of the folder is not looked at.
 * @throws UnreadableTable if a file is missing or no table.
 */
export async function readCollaborations(directory: string): Promise<ReadCollaborations> {
  const badRows: BadRow[] = []
  const files = await findFiles(directory)
  const rowsOf = async <Table extends TableName>(table: Table): Promise<TableRow<Table>[]> => {
    const rows: TableRow<Table>[] = []
    const file = files.find((each): each is SourceFile & { table: Table } => each.table === table)
    if (!file) return rows
    for await (const block of readTable(file, { onBadRow: (row) => badRows.push(row) }))
      for (const { row } of block) rows.push(row)
    return rows
  }
  const firms = await rowsOf('firms')
  const projects = (await rowsOf('projects')).map((row) => ({
    ...row,
    startDate: firstDay(row.startDate),
    endDate: lastDay(row.endDate),
  }))
  const participations = await rowsOf('participations')
  const collaborations = collectCollaborations(firms, projects, participations)
  return { collaborations, columnOf: findColumns(collaborations, firms), badRows }
}

function findColumns(collaborations: Collaborations, firms: readonly TableRow<'firms'>[]): ColumnOf {
  const { firmIds, types, countries, typeNames, countryNames } = collaborations
  const rows = new Map(firms.map((firm) => [firm.id, firm]))
  return (firm, column) => {
    // Where an id is there twice, type and country are those that the collaborations settled on.
    if (column === 'type') return typeNames[types[firm] ?? -1] ?? null
    if (column === 'country') return countryNames[countries[firm] ?? -1] ?? null
    const row = rows.get(firmIds[firm] ?? '')
    const value = row?.[column as keyof typeof row] ?? null
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  }
}
