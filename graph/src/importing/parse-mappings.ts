import { z } from 'zod'
import { quote } from './bad-row.ts'
import type { ColumnMapping } from './column-names.ts'
import { columnsOf, type TableName, tableNames } from './tables.ts'

const fileShape = z.record(z.string(), z.record(z.string(), z.string().nullable()))

/**
 * Reads what columns mean as a user writes it: `firms:企业=nameZh,备注=` (what means nothing is not read), or the
 * same as JSON, `{"firms": {"企业": "nameZh", "备注": null}}`.
 * @throws RangeError with a message for the user
 */
export function parseMapping(text: string): ColumnMapping[] {
  const isJson = text.trimStart().startsWith('{')
  const read = isJson ? Object.entries(readJson(text)) : [readLine(text)]
  return read.map(([name, columns]) => {
    const table = tableNames.find((each) => each === name)
    if (!table) throw new RangeError(`${quote(name)} is no table: write one of ${tableNames.join(', ')}.`)
    checkColumns(table, columns)
    return { table, columns }
  })
}

function readLine(text: string): [string, Record<string, string | null>] {
  const colon = text.indexOf(':')
  const pairs = text.slice(colon + 1).split(',')
  const columns = pairs.map((pair): [string, string | null] => {
    const at = pair.lastIndexOf('=')
    if (colon < 1 || at < 1) throw notUnderstood(text)
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim() || null]
  })
  return [text.slice(0, colon).trim(), Object.fromEntries(columns)]
}

function readJson(text: string): z.infer<typeof fileShape> {
  try {
    return fileShape.parse(JSON.parse(text))
  } catch {
    throw notUnderstood(text)
  }
}

function checkColumns(table: TableName, columns: Record<string, string | null>): void {
  const known = columnsOf(table).map(([name]) => name)
  const meant = Object.values(columns).filter((column) => column !== null)
  const unknown = meant.find((column) => !known.includes(column))
  if (unknown !== undefined)
    throw new RangeError(`${quote(unknown)} is no column of ${table}: write one of ${known.join(', ')}.`)
  const twice = meant.find((column, index) => meant.indexOf(column) < index)
  if (twice !== undefined) throw new RangeError(`Two columns of ${table} cannot both mean ${twice}.`)
}

function notUnderstood(text: string): RangeError {
  return new RangeError(
    `${quote(text)} does not say what columns mean: write it as TABLE:NAME=COLUMN,NAME=COLUMN, or name a file of JSON.`,
  )
}
