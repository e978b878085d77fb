import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../driver/driver.ts'
import { nextInstant } from '../events/instants.ts'
import { type Page, type PageRequest, readPage } from '../paging/page.ts'
import { announceEntries } from './added-entries.ts'
import type { EntryKind } from './entry-kind.ts'
import * as cypher from './outbox.cypher.ts'

/** Work that follows a write. */
export interface NewOutboxEntry {
  kind: EntryKind
  /** What it is about: entries of one subject are consumed in the order in which they were added. */
  subject: string
  /** Id of the account that it names; the entry is deleted with the account. */
  about?: string | null
  /** JSON that the consumer parses. */
  payload: Record<string, unknown>
  /** Seconds until it is due; by default 0. */
  delaySeconds?: number
}

const entryShape = z.object({
  id: z.string(),
  kind: z.string(),
  subject: z.string(),
  /** JSON. */
  payload: z.string(),
  /** Times it was taken, this one included; since the last retry by hand. */
  attempts: z.number().int(),
  lastError: z.string().nullable(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** When it was last retried by hand. */
  retriedAt: z.string().nullable(),
})
export type OutboxEntryRow = z.infer<typeof entryShape>

/** FAILED entries are not tried again by themselves. */
export type OutboxState = 'WAITING' | 'FAILED'

/** Where a list of entries continues. */
export interface OutboxKey {
  dueAt: string
  id: string
}

/** An entry's lock, as its holder has it. */
export interface HeldEntry {
  id: string
  holder: string
}

/** Due entries that are looked at for one take. */
const CANDIDATES = 500

/** Entries that are counted at most. */
const MAX_COUNTED = 10_000

/** Maximum length of a stored error message. */
const MAX_ERROR_LENGTH = 500

/**
 * Adds work in the transaction of the write that it follows from: there is neither without the other. Returns
 * the entries' ids.
 */
export async function addToOutbox(run: Run, entries: readonly NewOutboxEntry[]): Promise<string[]> {
  const rows = entries.map(({ about = null, delaySeconds = 0, payload, ...entry }) => {
    return {
      ...entry,
      about,
      delaySeconds,
      payload: JSON.stringify(payload),
      id: randomUUID(),
      createdAt: nextInstant(),
    }
  })
  if (rows.length > 0) {
    await run(cypher.ADD_ENTRIES, { entries: rows }, z.unknown())
    run.afterCommit?.(announceEntries)
  }
  return rows.map(({ id }) => id)
}

/**
 * Takes up to `limit` due entries for `holder`, at most one of each subject, oldest first. Each stays the
 * holder's for `milliseconds`; after that another may take it.
 */
export async function takeDueEntries(
  graph: Graph,
  { holder, limit, milliseconds }: { holder: string; limit: number; milliseconds: number },
): Promise<OutboxEntryRow[]> {
  const parameters = { holder, limit, milliseconds, candidates: CANDIDATES }
  const rows = await graph.write((run) =>
    run(cypher.TAKE_DUE_ENTRIES, parameters, z.object({ entry: entryShape })),
  )
  return rows.map(({ entry }) => entry)
}

/**
 * Deletes an entry whose work is done, in a transaction: with the effects of the work they happen exactly
 * once. Throws EntryLost if the lock ran out and another took it.
 */
export async function completeEntry(run: Run, held: HeldEntry): Promise<void> {
  const rows = await run(cypher.COMPLETE_ENTRY, { ...held }, z.object({ id: z.string() }))
  if (rows.length === 0) throw new EntryLost(`The outbox entry ${held.id} is not held any more.`)
}

/** The lock of an entry ran out before its work was done. */
export class EntryLost extends Error {
  override name = 'EntryLost'
}

/** Gives an entry back, due again after `milliseconds`. */
export async function postponeEntry(
  graph: Graph,
  held: HeldEntry,
  { error, milliseconds }: { error: string; milliseconds: number },
): Promise<void> {
  const parameters = { ...held, milliseconds, error: error.slice(0, MAX_ERROR_LENGTH) }
  await graph.write((run) => run(cypher.POSTPONE_ENTRY, parameters, z.unknown()))
}

/** Sets an entry aside as failed. */
export async function setEntryAside(graph: Graph, held: HeldEntry, error: string): Promise<void> {
  const parameters = { ...held, error: error.slice(0, MAX_ERROR_LENGTH) }
  await graph.write((run) => run(cypher.SET_ENTRY_ASIDE, parameters, z.unknown()))
}

/** A page of the entries in a state, first due first. */
export async function findOutboxEntries(
  graph: Graph,
  state: OutboxState,
  { first, after }: PageRequest<OutboxKey>,
): Promise<Page<OutboxEntryRow & OutboxKey, OutboxKey>> {
  const parameters = {
    state,
    at: after?.dueAt ?? '1970-01-01T00:00:00Z',
    id: after?.id ?? '',
  }
  const shape = z.object({ entry: entryShape, dueAt: z.string() })
  return readPage(first, async (limit) => {
    const { rows, omitted } = await graph.readList(cypher.ENTRIES_IN_STATE, { ...parameters, limit }, shape)
    return { rows: rows.map(({ entry, dueAt }) => ({ ...entry, dueAt })), omitted }
  })
}

/** How many entries are in a state, exact up to 10,000, and the age in seconds of the oldest of them. */
export async function countOutboxEntries(
  graph: Graph,
  state: OutboxState,
): Promise<{ count: number; oldestSeconds: number }> {
  const shape = z.object({ count: z.number().int(), oldestSeconds: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_ENTRIES, { state, limit: MAX_COUNTED }, shape)
  return row ?? { count: 0, oldestSeconds: 0 }
}

/**
 * Deletes pending entries for an account (`subject`), and those that name the owner of the account `about`.
 */
export async function deleteEntriesOfPerson(
  graph: Graph,
  person: { subject: string; about: string },
): Promise<void> {
  await graph.write((run) => run(cypher.DELETE_ENTRIES_OF_PERSON, person, z.unknown()))
}
