import type { Vocabulary } from '@/gql/graphql.ts'

/** The vocabularies as addresses name them, in the order of their tabs. */
export const VOCABULARIES = [
  { of: 'capabilities', vocabulary: 'CAPABILITIES', table: 'capabilities' },
  { of: 'heritage-domains', vocabulary: 'HERITAGE_DOMAINS', table: 'heritage_domains' },
  { of: 'markets', vocabulary: 'MARKETS', table: 'markets' },
] as const satisfies readonly { of: string; vocabulary: Vocabulary; table: string }[]

export type ShownVocabulary = (typeof VOCABULARIES)[number]

/** The vocabulary that an address names, or else the first. */
export function findVocabulary(of: string | null): ShownVocabulary {
  return VOCABULARIES.find((each) => each.of === of) ?? VOCABULARIES[0]
}
