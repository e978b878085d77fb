import { PROVINCES, type Province } from '../firms/provinces.ts'
import { foldText } from './fold-text.ts'
import { HERITAGE_CATEGORIES } from './heritage-categories.ts'

interface Term {
  id: string
  nameZh: string
  nameEn: string
}

/** What the live network calls things. */
export interface VocabularyTerms {
  capabilities: readonly Term[]
  capabilityGroups: readonly Term[]
  domains: readonly Term[]
  markets: readonly Term[]
}

/** Terms of one kind, found by their code or by their name in either language. */
export interface Terms {
  /** The code that a text means; null if it is none of them. */
  find(text: string): string | null
  /** Known values for a message: each code with its names. */
  describe(): string
}

export type Vocabulary = { [Kind in keyof VocabularyTerms]: Terms }

/** A vocabulary of terms that were read. */
export function createVocabulary(read: VocabularyTerms): Vocabulary {
  return {
    capabilities: createTerms(read.capabilities),
    capabilityGroups: createTerms(read.capabilityGroups),
    domains: createTerms(read.domains, HERITAGE_CATEGORIES),
    markets: createTerms(read.markets),
  }
}

/**
 * A code goes before a name that reads the same, and either before the `others` by which a term is known.
 */
function createTerms(
  terms: readonly Term[],
  others: Readonly<Record<string, readonly string[]>> = {},
): Terms {
  const ids = new Map<string, string>()
  for (const { id } of terms) for (const name of others[id] ?? []) ids.set(foldText(name), id)
  for (const { id, nameZh, nameEn } of terms) for (const name of [nameZh, nameEn]) ids.set(foldText(name), id)
  for (const { id } of terms) ids.set(foldText(id), id)
  return {
    find: (text) => ids.get(foldText(text)) ?? null,
    describe: () =>
      terms
        .map(({ id, nameZh, nameEn }) => `${id} (${nameZh}, ${nameEn})`)
        .sort()
        .join(', '),
  }
}

/**
 * A province by its name in either language, also in full or with what lies in it after it: 四川, 四川省, Sichuan,
 * 贵州省台江县.
 */
export function findProvince(text: string): Province | null {
  const folded = foldText(text)
  return (
    PROVINCES.find(
      ({ id, nameZh }) =>
        folded === foldText(id) || folded === `${foldText(id)}province` || text.trim().startsWith(nameZh),
    ) ?? null
  )
}
