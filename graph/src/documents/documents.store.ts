import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { reviewShape } from '../requests/request.row.ts'
import * as cypher from './documents.cypher.ts'
import { DOCUMENT_UPLOADED } from './documents.events.ts'

const DAY = 24 * 60 * 60_000

/** Maximum number of unattached documents of one account. */
const MAX_WAITING = 20

/**
 * Days until an unattached document is deleted, and days after the decision until an attached one is.
 */
const DOCUMENT_DAYS = { unattached: 1, decided: 90 } as const

const documentShape = z.object({
  id: z.string(),
  /** As the file was called. */
  name: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** ISO 8601. */
  uploadedAt: z.string(),
})
export type DocumentRow = z.infer<typeof documentShape>

export type NewDocument = Pick<DocumentRow, 'name' | 'mediaType' | 'size'> & {
  accountId: string
  /** Hash of its bytes, in hexadecimal: proves later which file the reviewer saw. */
  sha256: string
}

/**
 * Records a document before its bytes are stored under its id. TOO_MANY if the account has too many
 * unattached documents. Throws AccountGone.
 */
export function createDocument(
  graph: Graph,
  { accountId, ...properties }: NewDocument,
): Promise<DocumentRow | 'TOO_MANY'> {
  return graph.write(async (run) => {
    const [uploader] = await run(cypher.LOCK_UPLOADER, { accountId }, z.object({ waiting: z.number().int() }))
    if (!uploader) throw new AccountGone(accountId)
    if (uploader.waiting >= MAX_WAITING) return 'TOO_MANY'
    const id = randomUUID()
    const now = Date.now()
    const [row] = await run(
      cypher.CREATE_DOCUMENT,
      {
        accountId,
        properties: { ...properties, id },
        at: new Date(now).toISOString(),
        discardAt: inDays(DOCUMENT_DAYS.unattached, now),
      },
      z.object({ document: documentShape }),
    )
    if (!row) throw new AccountGone(accountId)
    const { mediaType, size } = row.document
    const payload = { documentId: id, mediaType, size }
    await recordEvent(run, DOCUMENT_UPLOADED, { actor: accountId, subject: accountId, payload })
    return row.document
  })
}

/**
 * Whether an account may show all of these documents: they are its own, and not shown yet. Holds their locks
 * until `run` ends.
 */
export async function lockDocumentsToAttach(
  run: Run,
  accountId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const parameters = { accountId, ids, now: inDays(0) }
  const rows = await run(cypher.LOCK_DOCUMENTS_TO_SHOW, parameters, z.object({ id: z.string() }))
  return rows.length === new Set(ids).size
}

/** Shows documents, locked before, with a request. */
export async function attachDocuments(run: Run, requestId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(cypher.SHOW_DOCUMENTS, { requestId, ids }, z.unknown())
}

/** Keeps what requests showed for a while after their decision, and no longer. */
export async function discardDocumentsOfDecided(run: Run, ids: readonly string[]): Promise<void> {
  const discardAt = inDays(DOCUMENT_DAYS.decided)
  await run(cypher.DISCARD_DOCUMENTS_OF_REQUESTS, { ids, discardAt }, z.unknown())
}

/** Documents attached to each request, in the order of upload. */
export async function findDocumentsOfRequests(
  graph: Graph,
  requestIds: readonly string[],
): Promise<DocumentRow[][]> {
  const rowShape = z.object({ requestId: z.string(), document: documentShape })
  const rows = await graph.read(cypher.DOCUMENTS_OF_REQUESTS, { ids: requestIds }, rowShape)
  return requestIds.map((id) => rows.filter((row) => row.requestId === id).map((row) => row.document))
}

const foundShape = z.object({
  document: documentShape,
  /** Who uploaded it. */
  accountId: z.string(),
  /** The request it is attached to, with its reviewers; null if it is not attached yet. */
  attachedTo: z.object({ kind: z.string(), subjectId: z.string(), reviews: z.array(reviewShape) }).nullable(),
})
export type FoundDocument = z.infer<typeof foundShape>

/** A document by its id; null if there is none. */
export async function findDocument(graph: Graph, id: string): Promise<FoundDocument | null> {
  const [row] = await graph.read(cypher.DOCUMENT_BY_ID, { id }, foundShape)
  return row ?? null
}

/** Ids of up to `limit` documents whose day has come. */
export async function findDocumentsToDiscard(
  graph: Graph,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const parameters = { now: now.toISOString(), limit }
  const rows = await graph.read(cypher.DOCUMENTS_TO_DISCARD, parameters, z.object({ id: z.string() }))
  return rows.map((row) => row.id)
}

/** Deletes documents whose bytes are gone already. */
export async function deleteDocuments(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.write((run) => run(cypher.DELETE_DOCUMENTS, { ids }, z.unknown()))
}

function inDays(days: number, from = Date.now()): string {
  return new Date(from + days * DAY).toISOString()
}
