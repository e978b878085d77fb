import { quote, type TakeBadRow } from './bad-row.ts'
import { FirstCells } from './first-cells.ts'
import { IdSet } from './id-set.ts'
import type { ReadRow } from './read-table.ts'
import { columnsOf, type TableName } from './tables.ts'

/** The rows of a block that can be imported. */
export interface CheckedRows<Table extends TableName> {
  /** The first rows of their ids. */
  kept: ReadRow<Table>[]
  /** How many others repeat the first row of their id and do not contradict it. */
  repeats: number
  /** Those of them that add to the firm of the first row, with the columns in which they do. */
  additions: { line: number; columns: string[] }[]
}

/**
 * Finds ids that are there twice and references that lead nowhere. Its memory grows by 36 to 68 bytes an id
 * and 4 a cell (FirstCells), not with other rows.
 */
export interface RowChecker {
  /**
   * Returns the valid rows; the others are reported to `onBadRow`: also a row that contradicts the first one
   * of its id or, where it is no firm, adds to it. Tables must come in the order of `tableNames`.
   */
  keepGoodRows<Table extends TableName>(
    table: Table,
    file: string,
    rows: readonly ReadRow<Table>[],
    /** Ids that the network has already from elsewhere. */
    taken: ReadonlySet<string>,
  ): CheckedRows<Table>
  /** Whether a row of a table has this id. */
  has(table: TableName, id: string): boolean
}

/** A checker for one import. */
export function createRowChecker(onBadRow: TakeBadRow): RowChecker {
  const ids = new Map<TableName, IdSet>()
  /**
   * Ids without spaces around and composed alike, of those only that have such spaces or are composed
   * otherwise.
   */
  const folded = new Map<TableName, IdSet>()
  const firsts = new Map<TableName, FirstCells>()
  const setOf = (sets: Map<TableName, IdSet>, table: TableName) => ofTable(sets, table, () => new IdSet())
  const isLikeOne = (table: TableName, id: string) =>
    setOf(ids, table).has(foldId(id)) || setOf(folded, table).has(foldId(id))
  return {
    has: (table, id) => setOf(ids, table).has(id),
    keepGoodRows(table, file, rows, taken) {
      const columns = columnsOf(table)
      const first = ofTable(firsts, table, () => new FirstCells())
      let repeats = 0
      const additions: { line: number; columns: string[] }[] = []
      const kept = rows.filter(({ line, row }) => {
        const values: Record<string, unknown> = row
        const bad = (column: string, reason: string) => {
          onBadRow({ file, line, column, reason, leftOut: 'ROW' })
          return false
        }
        for (const [name, { of }] of columns) {
          const value = values[name]
          if (!of || typeof value !== 'string' || setOf(ids, of).has(value)) continue
          const like = isLikeOne(of, value)
            ? `; there is one that differs by a space at an end, or by how its letters are composed`
            : ''
          return bad(name, `refers to ${quote(value)}, which is no row of ${of} that could be read${like}`)
        }
        const id = values.id
        if (typeof id !== 'string') return true
        if (taken.has(id))
          return bad(
            'id',
            `${quote(id)} stands in the network already and is not from this import, or was removed from it`,
          )
        if (foldId(id) !== id) setOf(folded, table).add(foldId(id))
        const isFirst = setOf(ids, table).add(id)
        const number = setOf(ids, table).numberOf(id) ?? 0
        if (isFirst) {
          first.take(number, line, values)
          return true
        }
        const { contradicts, adds, line: firstLine } = first.compare(number, values)
        const how = contradicts === null ? `without ${adds[0]}` : `with another ${contradicts}`
        if (contradicts !== null || (adds.length > 0 && table !== 'firms'))
          return bad('id', `${quote(id)} is on line ${firstLine} already ${how}; that row was taken`)
        repeats += 1
        first.take(number, firstLine, values)
        if (adds.length > 0) additions.push({ line, columns: adds })
        return false
      })
      return { kept, repeats, additions }
    },
  }
}

function ofTable<Value>(all: Map<TableName, Value>, table: TableName, make: () => Value): Value {
  const known = all.get(table) ?? make()
  all.set(table, known)
  return known
}

function foldId(id: string): string {
  return id.normalize('NFKC').trim()
}
