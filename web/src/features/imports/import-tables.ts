import { useTranslations } from 'next-intl'
import type { ImportTable } from '@/gql/graphql.ts'
import type messages from '../../../messages/zh.json'

/** The tables of an import, in the order in which they are read. */
export const IMPORT_TABLES = [
  'FIRMS',
  'PROJECTS',
  'PARTICIPATIONS',
  'IP_ASSETS',
  'BRIEFS',
] as const satisfies readonly ImportTable[]

/** The table of this name; undefined where there is none. */
export function findTable(name: unknown): ImportTable | undefined {
  return IMPORT_TABLES.find((table) => table === name)
}

type KnownColumn = keyof typeof messages.imports.columns

/** The words for a column of a table; its name where there are none. */
export function useColumnWords(): (column: string) => string {
  const t = useTranslations('imports.columns')
  return (column) => (t.has(column as KnownColumn) ? t(column as KnownColumn) : column)
}
