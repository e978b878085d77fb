import { z } from 'zod'

/** The vocabularies of the network, by the names of their tables. */
export const VOCABULARIES = ['capabilities', 'heritage_domains', 'markets'] as const
export type VocabularyName = (typeof VOCABULARIES)[number]

/** Entries that a vocabulary has at most: the site shows no more of one. */
export const MAX_ENTRIES = 500
/** Max length of a code, in characters. */
export const MAX_CODE_LENGTH = 64
/** Max length of a name, in UTF-16 code units: it stands in chips and in sentences. */
export const MAX_ENTRY_NAME_LENGTH = 100

export const MARKET_TYPES = ['country', 'area', 'region'] as const
export type MarketType = (typeof MARKET_TYPES)[number]

/** An entry of a vocabulary. */
export const entryShape = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** What it lies in directly: of a capability its group, of a market regions. */
  parents: z.array(z.string()).transform((codes) => codes.toSorted()),
  /** Of a group of capabilities: the side that typically offers them. */
  typicalSide: z.enum(['TRADITIONAL', 'DIGITAL']).nullable(),
  /** Of a market. */
  type: z.enum(MARKET_TYPES).nullable(),
})
export type VocabularyEntry = z.infer<typeof entryShape>

/** What somebody says of an entry, new or known by its code; null: it stays as it is. */
export interface GivenEntry {
  code: string
  nameZh: string | null
  nameEn: string | null
  parents: readonly string[] | null
  typicalSide: 'TRADITIONAL' | 'DIGITAL' | null
  type: MarketType | null
}

/** Entries of one vocabulary by their codes. */
export type KnownEntries = ReadonlyMap<string, VocabularyEntry>
