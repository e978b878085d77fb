import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import { decideDuplicates, type PairDecision } from '../duplicates/duplicates.store.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { defineEntryKind } from '../kernel/outbox/entry-kind.ts'
import { addToOutbox } from '../kernel/outbox/outbox.store.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import type { ColumnMapping } from './column-names.ts'
import { ENCODINGS, type Encoding } from './encodings.ts'
import { foldText } from './fold-text.ts'
import { foundShape, mappingShape, NOTHING_FOUND } from './found-in-upload.ts'
import { nameOfUpload } from './import-target.ts'
import {
  IMPORT_BEGUN,
  IMPORT_DROPPED,
  IMPORT_DUPLICATES_DECIDED,
  IMPORT_MAPPED,
  IMPORT_PUBLISHED,
  IMPORT_UNDONE,
} from './importing.events.ts'
import { keyOf, PHASES, type Phase } from './imports.store.ts'
import type { TableName } from './tables.ts'
import * as cypher from './uploads.cypher.ts'

/** Imports of one account that are not at their end. */
const MAX_OPEN = 20
/** Mappings of one owner that a new file is compared with. */
const MAX_MAPPINGS = 200

/** Work on an import of uploaded files; its payload is `{name}`, and its phase says what is to be done. */
export const IMPORT_WORK = defineEntryKind('import')

const json = <Output>(shape: z.ZodType<Output>) =>
  z.string().transform((text) => shape.parse(JSON.parse(text)))

const uploadShape = z.object({
  name: z.string(),
  /** Null once it is published. */
  phase: z.enum(PHASES).nullable(),
  baseId: z.string().nullable(),
  accountId: z.string().nullable(),
  accountName: z.string().nullable(),
  otherwise: z.enum(['TRADITIONAL', 'DIGITAL']),
  /** What CSV files that are not UTF-8 are read in; null until it is chosen. */
  encoding: z.enum(ENCODINGS).nullable(),
  mappings: json(z.array(mappingShape))
    .nullable()
    .transform((mappings) => mappings ?? []),
  found: json(foundShape)
    .nullable()
    .transform((found) => found ?? NOTHING_FOUND),
  /** How much was read, 0..1. */
  progress: z.number().nullable(),
  /** Why it could not be read. */
  failure: z.string().nullable(),
  doneAt: z.string().nullable(),
  uploadedAt: z.string(),
  /** Firms that stayed when it was undone. */
  keptFirmIds: z.array(z.string()),
  files: z.array(z.object({ id: z.string(), name: z.string().nullable(), table: z.string().nullable() })),
  fileNames: z.array(z.string()),
  hasReport: z.boolean(),
})
export type UploadRow = z.infer<typeof uploadShape>
const rowShape = z.object({ upload: uploadShape })

/** Where a list of imports continues. */
export interface UploadKey {
  at: string
  name: string
}

export interface NewUpload {
  /** The base whose curators see it; null: the platform. */
  baseId: string | null
  accountId: string
  /** Files of the account; `table` is null for a workbook whose sheets are named as tables. */
  files: readonly { id: string; table: TableName | null }[]
  /** The side of firms that do not say on which they stand. */
  otherwise: 'TRADITIONAL' | 'DIGITAL'
}

/**
 * Begins an import of uploaded files, which a consumer reads. NO_FILES: they are not the account's, or read
 * already; TOO_MANY: of its imports too many are not at their end. Throws AccountGone.
 */
export function createUpload(
  graph: Graph,
  { accountId, baseId, files, otherwise }: NewUpload,
): Promise<string | 'NO_FILES' | 'TOO_MANY'> {
  return graph.write(async (run) => {
    const lock = z.object({ waiting: z.number().int() })
    if ((await run(cypher.LOCK_FILE_UPLOADER, { accountId }, lock)).length === 0)
      throw new AccountGone(accountId)
    const ids = files.map(({ id }) => id)
    const found = await run(cypher.LOCK_FILES, { accountId, ids }, z.object({ id: z.string() }))
    if (ids.length === 0 || found.length !== new Set(ids).size) return 'NO_FILES'
    const countShape = z.object({ open: z.number().int() })
    const [count] = await run(cypher.COUNT_OPEN, { accountId, limit: MAX_OPEN }, countShape)
    if ((count?.open ?? 0) >= MAX_OPEN) return 'TOO_MANY'
    const name = nameOfUpload()
    const properties = { accountId, baseId, otherwise }
    await run(cypher.CREATE_UPLOAD, { key: keyOfUpload(name), name, properties, files }, z.unknown())
    const event = { actor: accountId, subject: keyOfUpload(name), onBehalfOf: baseId }
    await recordEvent(run, IMPORT_BEGUN, { ...event, payload: { fileCount: files.length } })
    await addWork(run, name)
    return name
  })
}

/** An import of uploaded files; null if there is none of that name. */
export async function findUpload(graph: Graph, name: string): Promise<UploadRow | null> {
  const [row] = await graph.read(cypher.UPLOAD_BY_NAME, { key: keyOfUpload(name) }, rowShape)
  return row?.upload ?? null
}

/** A page of imports of uploaded files, newest first: all, or those of some bases. */
export async function findUploads(
  graph: Graph,
  baseIds: readonly string[] | null,
  { first, after }: PageRequest<UploadKey>,
): Promise<Page<UploadRow, UploadKey>> {
  const from = after ?? { at: '9999-01-01T00:00:00Z', name: '' }
  const rows = await graph.read(cypher.UPLOADS, { ...from, baseIds, limit: first + 1 }, rowShape)
  return cutPage(
    rows.map(({ upload }) => upload),
    first,
  )
}

/** How many there are, exact up to 1,000. */
export async function countUploads(graph: Graph, baseIds: readonly string[] | null): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_UPLOADS, { baseIds, limit: COUNT_CAP + 1 }, shape)
  return cutCount(row?.count ?? 0)
}

/**
 * What somebody decides about an import: from which phases, to which, and whether it was theirs to decide.
 */
type Decision = { name: string; actor: string }

/** Lets a prepared import into the network; false if it is not prepared. */
export function publishUpload(graph: Graph, { name, actor }: Decision, firmCount: number): Promise<boolean> {
  return decide(graph, name, { from: ['PREPARED'], to: 'BRINGING' }, async (run, baseId) =>
    recordEvent(run, IMPORT_PUBLISHED, { ...about(name, actor, baseId), payload: { firmCount } }),
  )
}

/** Drops an import that is not published; false if it is, or is being read. */
export function dropUpload(graph: Graph, { name, actor }: Decision): Promise<boolean> {
  const step = { from: ['PREPARED', 'FAILED', 'UPLOADED'], to: 'DROPPED' } as const
  return decide(graph, name, step, async (run, baseId) =>
    recordEvent(run, IMPORT_DROPPED, { ...about(name, actor, baseId), payload: {} }),
  )
}

/** Takes a published import out of the network again; false if it is not published. */
export function undoUpload(graph: Graph, { name, actor }: Decision): Promise<boolean> {
  return decide(graph, name, { from: ['DONE'], to: 'REMOVING' }, async (run, baseId) =>
    recordEvent(run, IMPORT_UNDONE, { ...about(name, actor, baseId), payload: {} }),
  )
}

/**
 * Has an import read again with what its columns mean, which is remembered for the next files of its owner,
 * or in another encoding; null leaves either as it is. False if it is published, dropped, or being read.
 */
export function mapUpload(
  graph: Graph,
  { name, actor }: Decision,
  {
    mappings,
    encoding,
    otherwise,
  }: {
    mappings: readonly ColumnMapping[] | null
    encoding: Encoding | null
    otherwise: 'TRADITIONAL' | 'DIGITAL'
  },
): Promise<boolean> {
  const properties = {
    ...(mappings && { mappings: JSON.stringify(mappings) }),
    ...(encoding && { encoding }),
    ...{ otherwise, failure: null, progress: null },
  }
  const step = { from: ['PREPARED', 'FAILED'], to: 'UPLOADED', properties } as const
  return decide(graph, name, step, async (run, baseId) => {
    const owner = ownerOf({ baseId, accountId: actor })
    const remembered = (mappings ?? []).map((mapping) => {
      return { header: hashOf(mapping), columns: JSON.stringify(mapping) }
    })
    await run(cypher.REMEMBER_MAPPINGS, { owner, mappings: remembered }, z.unknown())
    await recordEvent(run, IMPORT_MAPPED, { ...about(name, actor, baseId), payload: {} })
  })
}

/**
 * Says of firms of a prepared import whether they are firms of the network, or one another; false if it is
 * not prepared. @throws ContradictoryDecisions
 */
export function decideUpload(
  graph: Graph,
  { name, actor }: Decision,
  decisions: readonly PairDecision[],
): Promise<boolean> {
  return graph.write(async (run) => {
    const step = { key: keyOfUpload(name), from: ['PREPARED'], to: 'PREPARED', properties: {} }
    const [held] = await run(cypher.MOVE_ON, step, z.object({ baseId: z.string().nullable() }))
    if (!held) return false
    const count = await decideDuplicates((work) => work(run), name, decisions)
    const event = { ...about(name, actor, held.baseId), payload: { count } }
    await recordEvent(run, IMPORT_DUPLICATES_DECIDED, event)
    return true
  })
}

/** What columns meant in earlier files of the same base, or else of the same account, the latest first. */
export async function findMappings(
  graph: Graph,
  of: { baseId: string | null; accountId: string | null },
): Promise<ColumnMapping[]> {
  const parameters = { owner: ownerOf(of), limit: MAX_MAPPINGS }
  const rows = await graph.read(
    cypher.MAPPINGS_OF_OWNER,
    parameters,
    z.object({ columns: json(mappingShape) }),
  )
  return rows.map(({ columns }) => columns)
}

/** Notes that nothing is left of an import but its record and these firms, which stay. */
export async function endUpload(run: Run, name: string, keptFirmIds: readonly string[]): Promise<void> {
  await run(cypher.END_UPLOAD, { key: keyOfUpload(name), keptFirmIds }, z.unknown())
}

/** The key of an import of uploaded files; of any text, for a request may ask for what is no name. */
export function keyOfUpload(name: string): string {
  return keyOf({ kind: 'live', name })
}

interface Step {
  from: readonly (Phase | 'DONE')[]
  to: Phase
  properties?: Record<string, string | null>
}

function decide(
  graph: Graph,
  name: string,
  { from, to, properties = {} }: Step,
  record: (run: Run, baseId: string | null) => Promise<void>,
): Promise<boolean> {
  return graph.write(async (run) => {
    const parameters = { key: keyOfUpload(name), from, to, properties }
    const shape = z.object({ baseId: z.string().nullable() })
    const [moved] = await run(cypher.MOVE_ON, parameters, shape)
    if (!moved) return false
    await record(run, moved.baseId)
    await addWork(run, name)
    return true
  })
}

const about = (name: string, actor: string, baseId: string | null) => {
  return { actor, subject: keyOfUpload(name), onBehalfOf: baseId }
}

async function addWork(run: Run, name: string): Promise<void> {
  await addToOutbox(run, [{ kind: IMPORT_WORK, subject: `import:${name}`, payload: { name } }])
}

function ownerOf({ baseId, accountId }: { baseId: string | null; accountId: string | null }): string {
  return baseId === null ? `account:${accountId}` : `base:${baseId}`
}

/** Names a header, without regard to case, spaces and the order of its columns. */
function hashOf({ table, columns }: ColumnMapping): string {
  const header = [table, ...Object.keys(columns).map(foldText).sort()]
  return createHash('sha256').update(JSON.stringify(header)).digest('hex')
}
