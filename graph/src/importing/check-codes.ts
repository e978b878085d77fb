import { quote, type TakeBadRow } from './bad-row.ts'
import { FirstRows } from './first-rows.ts'
import type { NetworkRow } from './network-rows.ts'

/** Columns of firms whose values belong to one firm only. */
export const CODE_COLUMNS = ['lei', 'creditCode'] as const

/** A firm of the network that has a code. */
export interface CodeHolder {
  code: string
  firmId: string
}

/** Leaves out codes that another firm has, of the file or of the network; the rows stay. */
export interface CodeChecker {
  /** @param holders firms of the network that have codes of these rows. */
  dropTakenCodes(
    file: string,
    rows: readonly { line: number; row: NetworkRow }[],
    holders: readonly CodeHolder[],
  ): void
}

/** A checker for the firms of one import. */
export function createCodeChecker(onBadRow: TakeBadRow): CodeChecker {
  const firstRows = new FirstRows()
  return {
    dropTakenCodes(file, rows, holders) {
      const known = new Map(holders.map(({ code, firmId }) => [code, firmId]))
      for (const { line, row } of rows)
        for (const column of CODE_COLUMNS) {
          const code = row.properties[column]
          if (typeof code !== 'string') continue
          const holder = known.get(code) ?? firstRows.take(code, row.id)
          if (holder === row.id) continue
          row.properties[column] = null
          const reason = `${quote(code)} is the code of another firm: ${quote(holder)}`
          onBadRow({ file, line, column, reason, leftOut: 'CELL' })
        }
    },
  }
}
