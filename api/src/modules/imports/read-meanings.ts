import { type ColumnMapping, columnsOf, type UploadHeader } from '@heming/graph/importing'
import { badInput } from '../../kernel/errors/app-error.ts'
import { type ImportTableName, toTableName } from './import-tables.ts'

interface Meaning {
  table: ImportTableName
  name: string
  column: string
}

/**
 * What the columns of the headers mean: those named are read as that, all others are not. Throws
 * BAD_USER_INPUT for a column that is not in the file or not in the table, for two that mean the same, and
 * where a table lacks what it needs.
 */
export function readMeanings(
  headers: readonly UploadHeader[],
  meanings: readonly Meaning[],
): ColumnMapping[] {
  const mappings = headers.map(({ table, columns }) => {
    const names = columns.map(({ name }) => name).filter((name) => name !== '')
    return { table, columns: Object.fromEntries(names.map((name) => [name, null as string | null])) }
  })
  for (const [at, { table, name, column }] of meanings.entries()) {
    const mapping = mappings.find((each) => each.table === toTableName(table))
    if (!mapping || !Object.hasOwn(mapping.columns, name)) throw badInput(NO_COLUMN, `columns.${at}.name`)
    const isColumn = columnsOf(mapping.table).some(([known]) => known === column)
    if (!isColumn) throw badInput(NO_COLUMN, `columns.${at}.column`)
    if (Object.values(mapping.columns).includes(column)) throw badInput(TWICE, `columns.${at}.column`)
    mapping.columns[name] = column
  }
  for (const { table, columns } of mappings) {
    const meant = Object.values(columns)
    // Rows without an id are numbered.
    const lacks = columnsOf(table).some(
      ([name, { needed }]) => needed && name !== 'id' && !meant.includes(name),
    )
    if (lacks || meant.every((column) => column === null)) throw badInput(LACKS, 'columns')
  }
  return mappings
}

const NO_COLUMN = { zh: '没有这一列：请刷新页面。', en: 'There is no such column: reload the page.' }
const TWICE = {
  zh: '两列不能对应同一项：请改其中一列。',
  en: 'Two columns cannot mean the same: change one of them.',
}
const LACKS = {
  zh: '每张表至少要有一列对应，合作与权属还须指明企业编号。',
  en: 'Each table needs at least one column that is read; ties between tables need the columns with ids.',
}
