import { createHash } from 'node:crypto'
import type { TableName } from './tables.ts'

/**
 * How rows of a table without ids get theirs. LINES: from their lines, where the file is read once. CONTENTS:
 * from what they are called, so that the next file finds the same ones again; with `prefix` they are not
 * those of other imports.
 */
export type RowIds = { by: 'LINES' } | { by: 'CONTENTS'; prefix: string }

/** Columns of which one has to be there to know rows by; entries of a vocabulary are known by their codes. */
export const NAMING_COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  capabilities: [],
  heritage_domains: [],
  markets: [],
  firms: ['nameZh', 'nameEn'],
  projects: ['titleZh', 'titleEn'],
  participations: [],
  ip_assets: ['nameZh', 'nameEn'],
  briefs: ['titleZh', 'titleEn'],
}

/** Other columns in which rows of the same name differ. */
const MORE: Partial<Record<TableName, readonly string[]>> = {
  projects: ['startDate'],
  ip_assets: ['ownerId'],
  briefs: ['firmId', 'postedOn'],
}

/** Digits of the line in an id: a sheet has a million rows. */
const LINE_DIGITS = 7
/** Hexadecimal digits of a hash in an id: two of a million rows have the same with a probability of 10⁻⁸. */
const HASH_DIGITS = 16

/** The id of a row; by its line, so that ids stand in the order of the file, where nothing names it. */
export function idOfRow(
  table: TableName,
  { line, row }: { line: number; row: Readonly<Record<string, unknown>> },
  ids: RowIds,
): string {
  const byLine = `row${String(line).padStart(LINE_DIGITS, '0')}`
  if (ids.by === 'LINES') return byLine
  const names = NAMING_COLUMNS[table].map((column) => row[column])
  if (names.every((name) => !name)) return ids.prefix + byLine
  const known = [table, ...names, ...(MORE[table] ?? []).map((column) => row[column])]
  const hash = createHash('sha256').update(JSON.stringify(known)).digest('hex')
  return ids.prefix + hash.slice(0, HASH_DIGITS)
}
