import type { VocabularyEntryResolvers } from '../../types.generated.ts'

const MARKET_TYPES = { country: 'COUNTRY', area: 'AREA', region: 'REGION' } as const

export const VocabularyEntry: VocabularyEntryResolvers = {
  marketType: ({ type }) => type && MARKET_TYPES[type],
  parentCodes: ({ parents }) => parents,
  partCount: ({ parts }) => parts,
  useCount: ({ uses }) => uses,
}
