import type { LikelyDuplicate } from '../duplicates/collect-duplicates.ts'
import type { NetworkRow, NodeTable } from './network-rows.ts'
import type { TableName } from './tables.ts'

/** What was found in the files. */
export interface Found {
  /** Rows of each table that can be imported. */
  rows: Partial<Record<TableName, number>>
  /** Firms without a stated side. */
  assumedKinds: number
  /** Projects without a day. */
  undated: number
  /** How often each text was none of the network's terms. */
  unknownTerms: Map<string, number>
  /** Participations that say again that a firm took part in a project. */
  repeatedParticipations: number
  /** Projects that end before they begin, or begin after this year. */
  oddDays: number
  /** Rows that may be firms of the network, or earlier rows. */
  likelyDuplicates: LikelyDuplicate[]
  /** How many more there are than are listed. */
  omittedDuplicates: number
}

/** What is found before anything is read. */
export function nothingFound(): Found {
  return {
    rows: {},
    assumedKinds: 0,
    undated: 0,
    unknownTerms: new Map(),
    repeatedParticipations: 0,
    oddDays: 0,
    likelyDuplicates: [],
    omittedDuplicates: 0,
  }
}

/** Maximum number of different texts that are kept for the summary. */
const MAX_UNKNOWN_TERMS = 1_000

/** Notes what is odd about a row. */
export function describeRow(found: Found, table: NodeTable, { properties, days }: NetworkRow): void {
  if (properties.kindAssumed === true) found.assumedKinds += 1
  if (Array.isArray(properties.unknownCodes))
    for (const term of properties.unknownCodes)
      if (found.unknownTerms.has(term) || found.unknownTerms.size < MAX_UNKNOWN_TERMS)
        found.unknownTerms.set(term, (found.unknownTerms.get(term) ?? 0) + 1)
  if (table !== 'projects') return
  if (properties.year === null) found.undated += 1
  const { startDate, endDate } = days
  const isReversed = startDate && endDate && endDate < startDate
  if (isReversed || Number(properties.year) > new Date().getUTCFullYear() + 1) found.oddDays += 1
}
