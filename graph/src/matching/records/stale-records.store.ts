import { z } from 'zod'
import type { Run } from '../../kernel/driver/driver.ts'
import { defineEntryKind } from '../../kernel/outbox/entry-kind.ts'
import { addToOutbox } from '../../kernel/outbox/outbox.store.ts'
import * as cypher from './stale-records.cypher.ts'

/** Entries that have stale records brought up to date. */
export const STALE_RECORDS = defineEntryKind('stale records')

/** They are consumed one after the other: each takes whatever is stale by then. */
const SUBJECT = 'records of firms'

/** Firms around one firm that are noted. */
const MAX_AROUND = 5_000

interface Changed {
  firmIds: readonly string[]
  /** Whether what is written here is one batch of many, and its writer refreshes records at their end. */
  isBatch?: boolean
}

/**
 * Notes, in the transaction of a write, that the records of these firms may be out of date; the outbox has
 * them brought up to date. To be called by every write of what FIRM_SOURCES reads, also where a firm goes.
 */
export async function noteStaleRecords(run: Run, { firmIds, isBatch = false }: Changed): Promise<void> {
  if (firmIds.length === 0) return
  await run(cypher.ADD_STALE, { firmIds }, z.unknown())
  if (!isBatch) await wakeRecords(run)
}

/**
 * The same of these firms and of those whose records speak of them: to be called before ties of firms go, and
 * after new ones come.
 */
export async function noteStaleRecordsAround(run: Run, { firmIds, isBatch = false }: Changed): Promise<void> {
  if (firmIds.length === 0) return
  await run(cypher.ADD_STALE_AROUND, { firmIds, limit: MAX_AROUND }, z.unknown())
  if (!isBatch) await wakeRecords(run)
}

/** Has what is stale brought up to date soon. */
export async function wakeRecords(run: Run): Promise<void> {
  await addToOutbox(run, [{ kind: STALE_RECORDS, subject: SUBJECT, payload: {} }])
}
