import { quote, type TakeBadRow } from './bad-row.ts'
import { IdSet } from './id-set.ts'
import type { ReadRow } from './read-table.ts'
import { columnsOf, type TableName } from './tables.ts'

/**
 * Finds ids that are there twice and references that lead nowhere. Its memory grows by 32 to 64 bytes an id,
 * not with other rows.
 */
export interface RowChecker {
  /**
   * Returns the valid rows; the others are reported to `onBadRow`. Tables must come in the order of
   * `tableNames`.
   */
  keepGoodRows<Table extends TableName>(
    table: Table,
    file: string,
    rows: readonly ReadRow<Table>[],
    /** Ids that the network has already from elsewhere. */
    taken: ReadonlySet<string>,
  ): ReadRow<Table>[]
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
  const setOf = (sets: Map<TableName, IdSet>, table: TableName) => {
    const known = sets.get(table) ?? new IdSet()
    sets.set(table, known)
    return known
  }
  const isLikeOne = (table: TableName, id: string) =>
    setOf(ids, table).has(foldId(id)) || setOf(folded, table).has(foldId(id))
  return {
    has: (table, id) => setOf(ids, table).has(id),
    keepGoodRows(table, file, rows, taken) {
      const columns = columnsOf(table)
      return rows.filter(({ line, row }) => {
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
        if (!setOf(ids, table).add(id))
          return bad('id', `${quote(id)} is there twice; the first row was taken`)
        return true
      })
    },
  }
}

function foldId(id: string): string {
  return id.normalize('NFKC').trim()
}
