import { countLikelyDuplicates, listLikelyDuplicates } from '@heming/graph/duplicates'
import {
  countFirmsOfImport,
  countWaitingParticipations,
  findFirmIdsOfImport,
  findWaitingParticipations,
  findWaitingRows,
  type ParticipationKey,
  type UploadRow,
} from '@heming/graph/importing'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, idCursor } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import type { FirmConnectionMapper } from '../firms/schema.mappers.ts'
import { type ImportTableName, toTableName } from './import-tables.ts'
import type { ImportDuplicateConnectionMapper, ImportRowConnectionMapper } from './schema.mappers.ts'

const positionCursor = cursorOf(z.object({ position: z.int().min(0) }))
const participationCursor = cursorOf<ParticipationKey>(
  z.object({ project: z.int().min(0), line: z.int().min(0) }),
)
const lineCursor = cursorOf(z.object({ line: z.int().min(0) }))

const STATES = {
  UPLOADED: 'WAITING',
  READING: 'READING',
  PREPARED: 'PREPARED',
  FAILED: 'FAILED',
  BRINGING: 'PUBLISHING',
  REMOVING: 'UNDOING',
  UNDONE: 'UNDONE',
  DROPPED: 'DROPPED',
} as const

/** How far an import is, as the schema calls it. */
export function stateOf({ phase }: Pick<UploadRow, 'phase'>) {
  return phase === null ? 'PUBLISHED' : STATES[phase]
}

/** A page of the rows of a table that wait to be published. */
export async function listRows(
  { graph }: RequestContext,
  { name, phase, found }: UploadRow,
  { table: asked, ...args }: PageArguments & { table: ImportTableName },
): Promise<ImportRowConnectionMapper> {
  const table = toTableName(asked)
  if (table === 'participations') {
    const { first, after } = parsePage(args, participationCursor)
    return toConnection(await findWaitingParticipations(graph, name, { first, after }), {
      cursor: participationCursor,
      keyOf: ({ key }) => key,
      after,
      count: () => countWaitingParticipations(graph, name),
    })
  }
  const { first, after } = parsePage(args, lineCursor)
  const page = await findWaitingRows(graph, { name, table }, { first, after })
  const shown = found.rows.find((rows) => rows.table === table)?.count ?? 0
  return toConnection(page, {
    cursor: lineCursor,
    keyOf: ({ line }) => ({ line }),
    after,
    count: async () => ({ count: phase === 'PREPARED' ? shown : 0, exact: true }),
  })
}

/** A page of the firms of an import that may be others. */
export async function listDuplicates(
  { graph }: RequestContext,
  { name }: UploadRow,
  args: PageArguments,
): Promise<ImportDuplicateConnectionMapper> {
  const { first, after } = parsePage(args, positionCursor)
  const page = await listLikelyDuplicates(graph, name, { first, after })
  let counted: ReturnType<typeof countLikelyDuplicates> | undefined
  const countOnce = () => {
    counted ??= countLikelyDuplicates(graph, name)
    return counted
  }
  const connection = toConnection(page, {
    cursor: positionCursor,
    keyOf: ({ position }) => ({ position }),
    after,
    count: async () => ({ count: (await countOnce()).total, exact: true }),
  })
  return { ...connection, countUndecided: async () => (await countOnce()).undecided }
}

/** A page of the firms that an import brought. */
export async function listFirms(
  { graph, loaders }: RequestContext,
  { name }: UploadRow,
  args: PageArguments,
): Promise<FirmConnectionMapper> {
  const { first, after } = parsePage(args, idCursor)
  const page = await findFirmIdsOfImport(graph, name, { first, after })
  const firms = await Promise.all(page.rows.map(({ id }) => loaders.firms.byId.load(id)))
  // One may be removed between the two.
  const rows = firms.filter((firm) => firm !== null)
  const resumeAfter = rows.length < page.rows.length ? (page.rows.at(-1)?.id ?? null) : null
  return toConnection(
    { ...page, rows, resumeAfter },
    { cursor: idCursor, keyOf: ({ id }) => id, after, count: () => countFirmsOfImport(graph, name) },
  )
}
