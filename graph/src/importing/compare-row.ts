import type { ComparedRow } from '../duplicates/collect-duplicates.ts'
import type { NetworkRow } from './network-rows.ts'

/** What is compared of a row of firms where likely duplicates are looked for. */
export function compareRow(line: number, { id, properties }: NetworkRow): ComparedRow {
  const { nameZh, nameEn, nameKeyZh, nameKeyEn, domain, lei, creditCode } = properties
  return {
    id,
    line,
    nameZh: textOf(nameZh) ?? id,
    nameEn: textOf(nameEn) ?? id,
    nameKeys: [...new Set([nameKeyZh, nameKeyEn].flatMap((key) => textOf(key) ?? []))],
    domains: [domain].flatMap((name) => textOf(name) ?? []),
    lei: textOf(lei),
    creditCode: textOf(creditCode),
  }
}

function textOf(value: NetworkRow['properties'][string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}
