import { useTranslations } from 'next-intl'
import type { ImportTable } from '@/gql/graphql.ts'
import type messages from '../../../messages/zh.json'

/** The tables of an import that curators upload, in the order in which they are read. */
export const IMPORT_TABLES = [
  'FIRMS',
  'PROJECTS',
  'PARTICIPATIONS',
  'IP_ASSETS',
  'BRIEFS',
] as const satisfies readonly ImportTable[]

/** The same with the vocabularies of the network, which its administrators upload for the platform. */
export const PLATFORM_TABLES = [
  ...IMPORT_TABLES,
  ...(['CAPABILITIES', 'HERITAGE_DOMAINS', 'MARKETS'] as const),
] as const satisfies readonly ImportTable[]

/** The table of this name; undefined where there is none. */
export function findTable(name: unknown): ImportTable | undefined {
  return PLATFORM_TABLES.find((table) => table === name)
}

type KnownColumn = keyof typeof messages.imports.columns

/** The words for a column of a table; its name where there are none. */
export function useColumnWords(): (column: string) => string {
  const t = useTranslations('imports.columns')
  return (column) => (t.has(column as KnownColumn) ? t(column as KnownColumn) : column)
}

/**
 * A note on how a table was read, with the words for the columns that it names by their codes, e.g.
 * “read: "名称" as nameZh”.
 */
export function useNoteWords(): (note: string) => string {
  const words = useColumnWords()
  return (note) => note.replace(/(?<=" (?:as|为) )\w+/g, (column) => words(column))
}

type KnownValue = Parameters<ReturnType<typeof useTranslations<never>>>[0]

/** The words for a value of a column; the value itself where it is a text of the table's own. */
export function useValueWords(): (column: string, value: string | undefined) => string | undefined {
  const words = useTranslations()
  return (column, value) => {
    const word = `${VALUE_WORDS[column]}.${value}` as KnownValue
    return words.has(word) ? words(word) : value
  }
}

/** Messages that name the values of a column. */
const VALUE_WORDS: Readonly<Record<string, string>> = {
  kind: 'imports.kind',
  organisationType: 'firms.organisationType',
  sample: 'imports.yesOrNo',
  typicalSide: 'imports.kind',
  marketType: 'imports.marketType',
}
