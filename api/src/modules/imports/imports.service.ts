import { findBasesByIds } from '@heming/graph/bases'
import { ContradictoryDecisions } from '@heming/graph/duplicates'
import {
  countUploads,
  createUpload,
  decideUpload,
  dropUpload,
  findUpload,
  findUploads,
  mapUpload,
  publishUpload,
  type UploadKey,
  type UploadRow,
  undoUpload,
} from '@heming/graph/importing'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { assertCan, can, may } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { toEncoding } from './import-encodings.ts'
import { toTableName } from './import-tables.ts'
import {
  beginImportInput,
  decideImportDuplicatesInput,
  dropImportInput,
  mapImportInput,
  publishImportInput,
  undoImportInput,
} from './imports.input.ts'
import { readMeanings } from './read-meanings.ts'

const uploadCursor = cursorOf<UploadKey>(z.object({ at: instantKey, name: z.string() }))

interface Changed {
  import: UploadRow
}

/** Ids of the bases for which somebody may import as a member. */
export function importBaseIds(viewer: Viewer): string[] {
  const own = { ...viewer, platformAdmin: false }
  return viewer.memberships.flatMap(({ baseId }) =>
    baseId !== null && may(own, 'import.read', { baseId }) ? [baseId] : [],
  )
}

/** Whether somebody may import for any base, or for the platform. */
export function canImport(viewer: Viewer): boolean {
  const places = [null, ...importBaseIds(viewer)]
  return places.some((baseId) => can(viewer, 'import.write', { baseId }))
}

/** A page of the imports that the viewer may see; null to all who may see none. */
export async function listImports(
  { graph, viewer: asked }: RequestContext,
  args: PageArguments,
): Promise<Connection<UploadRow> | null> {
  const page = parsePage(args, uploadCursor)
  const viewer = await asked()
  if (!viewer) return null
  const baseIds = viewer.platformAdmin ? null : importBaseIds(viewer)
  if (baseIds?.length === 0) return null
  return toConnection(await findUploads(graph, baseIds, page), {
    cursor: uploadCursor,
    keyOf: ({ uploadedAt, name }) => ({ at: uploadedAt, name }),
    after: page.after,
    count: () => countUploads(graph, baseIds),
  })
}

/** An import; null where there is none, and to all who may not see it. */
export async function readImport(
  { graph, viewer: asked }: RequestContext,
  id: string,
): Promise<UploadRow | null> {
  const viewer = await asked()
  if (!viewer) return null
  const upload = await findUpload(graph, id)
  return upload && may(viewer, 'import.read', { baseId: upload.baseId }) ? upload : null
}

/** Has uploaded files read. Throws the codes of UserError. */
export async function beginImport(context: RequestContext, given: unknown): Promise<Changed> {
  const { baseId = null, files, assumedKind } = parseInput(beginImportInput, given)
  const viewer = assertCan(await context.viewer(), 'import.write', { baseId })
  if (baseId !== null && !(await findBasesByIds(context.graph, [baseId]))[0])
    throw notFound(NO_BASE, 'baseId')
  const named = files.map(({ id, table }) => ({ id, table: table ? toTableName(table) : null }))
  const tables = named.map(({ table }) => table)
  if (files.length > 1 && (new Set(tables).size < files.length || tables.includes(null)))
    throw badInput(TABLES_TWICE, 'files')
  const begun = await createUpload(context.graph, {
    accountId: viewer.accountId,
    baseId,
    files: named,
    otherwise: assumedKind,
  })
  if (begun === 'NO_FILES') throw notFound(NO_FILES, 'files')
  if (begun === 'TOO_MANY') throw new AppError('CONFLICT', TOO_MANY)
  return changed(context, begun)
}

/**
 * Has an import read again with what its columns mean, or in another encoding. Throws the codes of UserError.
 */
export async function mapImport(context: RequestContext, given: unknown): Promise<Changed> {
  const { id, columns, encoding: chosen, assumedKind } = parseInput(mapImportInput, given)
  const { upload, actor } = await findToWrite(context, id)
  const mappings = columns ? readMeanings(upload.found.headers, columns) : null
  const encoding = chosen ? toEncoding(chosen) : null
  const reading = { mappings, encoding, otherwise: assumedKind }
  const done = await mapUpload(context.graph, { name: id, actor }, reading)
  if (!done) throw new AppError('CONFLICT', NOT_READ_NOW)
  return changed(context, id)
}

/** Says which firms of an import are others. Throws the codes of UserError. */
export async function decideImportDuplicates(context: RequestContext, given: unknown): Promise<Changed> {
  const { id, decisions } = parseInput(decideImportDuplicatesInput, given)
  const { actor } = await findToWrite(context, id)
  const decided = decisions.map((pair) => ({ ...pair, decision: pair.decision ?? null }))
  try {
    const done = await decideUpload(context.graph, { name: id, actor }, decided)
    if (!done) throw new AppError('CONFLICT', NOT_PREPARED)
  } catch (error) {
    if (error instanceof ContradictoryDecisions) throw badInput(TWO_FIRMS, 'decisions')
    throw error
  }
  return changed(context, id)
}

/** Lets an import into the network. Throws the codes of UserError. */
export async function publishImport(context: RequestContext, given: unknown): Promise<Changed> {
  const { id } = parseInput(publishImportInput, given)
  const { upload, actor } = await findToWrite(context, id)
  const firmCount = upload.found.rows.find(({ table }) => table === 'firms')?.count ?? 0
  const done = await publishUpload(context.graph, { name: id, actor }, firmCount)
  if (!done) throw new AppError('CONFLICT', NOT_PREPARED)
  return changed(context, id)
}

/** Drops an import. Throws the codes of UserError. */
export async function dropImport(context: RequestContext, given: unknown): Promise<Changed> {
  const { id } = parseInput(dropImportInput, given)
  const { actor } = await findToWrite(context, id)
  if (!(await dropUpload(context.graph, { name: id, actor }))) throw new AppError('CONFLICT', NOT_OPEN)
  return changed(context, id)
}

/** Takes an import out of the network again. Throws the codes of UserError. */
export async function undoImport(context: RequestContext, given: unknown): Promise<Changed> {
  const { id } = parseInput(undoImportInput, given)
  const { actor } = await findToWrite(context, id)
  if (!(await undoUpload(context.graph, { name: id, actor }))) throw new AppError('CONFLICT', NOT_PUBLISHED)
  return changed(context, id)
}

/** An import that the viewer may change; NOT_FOUND to all who may not even see it. */
async function findToWrite(
  context: RequestContext,
  id: string,
): Promise<{ upload: UploadRow; actor: string }> {
  const viewer = await context.viewer()
  const upload = await findUpload(context.graph, id)
  const hidden = notFound(NO_IMPORT, 'id')
  if (!upload) throw hidden
  const { accountId } = assertCan(viewer, 'import.write', { baseId: upload.baseId }, { hidden })
  return { upload, actor: accountId }
}

async function changed({ graph }: RequestContext, id: string): Promise<Changed> {
  const upload = await findUpload(graph, id)
  if (!upload) throw notFound(NO_IMPORT, 'id')
  return { import: upload }
}

const NO_IMPORT = { zh: '没有这次导入。', en: 'There is no such import.' }
const NO_BASE = { zh: '没有这个基地。', en: 'There is no such base.' }
const NO_FILES = {
  zh: '文件已不存在：请重新上传。',
  en: 'The files are not there any more: upload them again.',
}
const TABLES_TWICE = {
  zh: '请为每个文件选择不同的表。',
  en: 'Choose another table for each of the files.',
}
const TOO_MANY = {
  zh: '您有 20 次导入尚未发布或放弃：请先处理。',
  en: 'Twenty imports of yours are neither published nor dropped: decide on them first.',
}
const NOT_READ_NOW = {
  zh: '现在不能重新读取：这次导入正在读取、已发布或已放弃。请刷新页面。',
  en: 'It cannot be read again now: it is being read, or is published or dropped. Reload the page.',
}
const NOT_PREPARED = {
  zh: '现在不能更改或发布：这次导入尚未读取完，或已有人处理。请刷新页面。',
  en: 'It cannot be changed or published now: it is not read yet, or somebody has decided on it. Reload the page.',
}
const TWO_FIRMS = {
  zh: '同一家企业不能同时是网络中的两家企业：请只选一家“同一企业”。',
  en: 'One firm cannot be two firms of the network: say of one of them only that it is the same.',
}
const NOT_OPEN = {
  zh: '现在不能放弃：这次导入正在读取，或已有人处理。请刷新页面。',
  en: 'It cannot be dropped now: it is being read, or somebody has decided on it. Reload the page.',
}
const NOT_PUBLISHED = {
  zh: '现在不能撤销：这次导入未发布，或已撤销。请刷新页面。',
  en: 'It cannot be undone now: it is not published, or is undone already. Reload the page.',
}
