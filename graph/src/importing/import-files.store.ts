import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { IMPORT_FILE_UPLOADED } from './importing.events.ts'
import * as cypher from './uploads.cypher.ts'
import { dropUpload } from './uploads.store.ts'

const DAY = 24 * 60 * 60_000

/** Files of one account that no import reads yet. */
const MAX_WAITING_FILES = 20
/** Days until a file is deleted that no import reads. */
const UNREAD_FILE_DAYS = 1
/** Days until an import that nobody published is dropped. */
export const UNPUBLISHED_DAYS = 30
/** Old imports that are dropped at once. */
const DROPPED_AT_ONCE = 100

export interface NewImportFile {
  accountId: string
  /** As the file was called. */
  name: string
  /** How its name ends, with the dot: says how it is read. */
  ending: string
  /** In bytes. */
  size: number
  /** Hash of its bytes, in hexadecimal. */
  sha256: string
}

/**
 * Records a file before its bytes are stored under its id, which is returned. TOO_MANY if the account has too
 * many that no import reads. Throws AccountGone.
 */
export function createImportFile(
  graph: Graph,
  { accountId, ending, ...properties }: NewImportFile,
): Promise<{ id: string } | 'TOO_MANY'> {
  return graph.write(async (run) => {
    const shape = z.object({ waiting: z.number().int() })
    const [uploader] = await run(cypher.LOCK_FILE_UPLOADER, { accountId }, shape)
    if (!uploader) throw new AccountGone(accountId)
    if (uploader.waiting >= MAX_WAITING_FILES) return 'TOO_MANY'
    const id = `${randomUUID()}${ending}`
    const discardAt = new Date(Date.now() + UNREAD_FILE_DAYS * DAY).toISOString()
    await run(cypher.CREATE_FILE, { accountId, properties: { ...properties, id }, discardAt }, z.unknown())
    const payload = { fileId: id, size: properties.size }
    await recordEvent(run, IMPORT_FILE_UPLOADED, { actor: accountId, subject: accountId, payload })
    return { id }
  })
}

/** Whether a file is known. */
export async function hasImportFile(graph: Graph, id: string): Promise<boolean> {
  return (await graph.read(cypher.FILE_BY_ID, { id }, z.unknown())).length > 0
}

/** Ids of up to `limit` files whose day has come. */
export async function findImportFilesToDiscard(
  graph: Graph,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const parameters = { now: now.toISOString(), limit }
  const rows = await graph.read(cypher.FILES_TO_DISCARD, parameters, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

/** Deletes files whose bytes are gone already. */
export async function deleteImportFiles(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.write((run) => run(cypher.DELETE_FILES, { ids }, z.unknown()))
}

/** Drops imports that nobody published within 30 days; returns how many. */
export async function dropOldUploads(graph: Graph, now: Date): Promise<number> {
  const before = new Date(now.getTime() - UNPUBLISHED_DAYS * DAY).toISOString()
  const shape = z.object({ name: z.string() })
  const old = await graph.read(cypher.OLD_UPLOADS, { before, limit: DROPPED_AT_ONCE }, shape)
  for (const { name } of old) await dropUpload(graph, { name, actor: 'platform' })
  return old.length
}
