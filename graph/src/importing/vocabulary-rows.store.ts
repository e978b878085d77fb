import { z } from 'zod'
import type { Transact } from '../duplicates/duplicates.store.ts'
import { importEntries } from '../vocabularies/import-entries.store.ts'
import {
  MARKET_TYPES,
  MAX_ENTRIES,
  VOCABULARIES,
  type VocabularyName,
} from '../vocabularies/vocabulary-entry.ts'
import { keyOf } from './imports.store.ts'
import * as cypher from './vocabulary-rows.cypher.ts'
import { type EntryRow, toGivenEntry } from './vocabulary-rows.ts'

/** Where entries wait until their import is published, with the columns of their table. */
export const WAITING_ENTRIES = {
  capabilities: 'WaitingCapabilityEntry',
  heritage_domains: 'WaitingHeritageDomainEntry',
  markets: 'WaitingMarketEntry',
} as const satisfies Record<VocabularyName, string>

const rowShape = z.object({
  row: z.object({
    code: z.string(),
    nameZh: z.string().nullable(),
    nameEn: z.string().nullable(),
    group: z.string().nullable(),
    typicalSide: z.enum(['TRADITIONAL', 'DIGITAL']).nullable(),
    marketType: z.enum(MARKET_TYPES).nullable(),
    regions: z
      .array(z.string())
      .nullable()
      .transform((codes) => codes ?? []),
  }),
})

/** Writes entries of a vocabulary that wait. */
export async function writeWaitingEntries(
  transact: Transact,
  name: string,
  vocabulary: VocabularyName,
  rows: readonly EntryRow[],
): Promise<void> {
  const statement = cypher.createWaitingEntries(WAITING_ENTRIES[vocabulary])
  await transact((run) => run(statement, { name, rows }, z.unknown()))
}

/** Brings the entries of an import that wait into the vocabularies of the network. Repeatable. */
export async function publishEntries(transact: Transact, name: string): Promise<void> {
  const source = { name, key: keyOf({ kind: 'live', name }) }
  for (const vocabulary of VOCABULARIES)
    await transact(async (run) => {
      const statement = cypher.waitingEntries(WAITING_ENTRIES[vocabulary])
      const rows = await run(statement, { name, limit: MAX_ENTRIES }, rowShape)
      const given = rows.map(({ row }) => toGivenEntry(row))
      await importEntries(run, vocabulary, given, source)
    })
}
