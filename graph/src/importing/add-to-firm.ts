import type { NetworkRow } from './network-rows.ts'

/** Properties of a firm that a column gives, where these are not called as it is. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  nameZh: ['nameZh', 'nameKeyZh'],
  nameEn: ['nameEn', 'nameKeyEn'],
  website: ['website', 'domain'],
  kind: ['kind', 'kindAssumed'],
  city: ['cityZh', 'cityEn'],
  province: ['province', 'provinceZh'],
  provinceZh: ['province', 'provinceZh'],
}

/** What a row adds to the firm of an earlier one in these columns; of lists the entries, all of them. */
export function additionOf(row: NetworkRow, columns: readonly string[]): NetworkRow {
  const names = columns.flatMap((column) => PROPERTIES[column] ?? [column])
  const added = Object.entries(row.properties).filter(([name]) => names.includes(name))
  const { unknownCodes = null } = row.properties
  return { ...row, properties: Object.fromEntries([...added, ['unknownCodes', unknownCodes]]) }
}
