import type { FirmRow } from '@heming/graph/firms'
import {
  countFirmPairs,
  type FirmMergeKey,
  type FirmMergeRow,
  type FirmPairKey,
  findBasesOfMerge,
  findFirmPairs,
  findMerge,
  findRecentMerges,
  markNotSame,
  mergeFirms as mergeInGraph,
  type NotRestored,
  previewMerge,
  undoMerge,
} from '@heming/graph/merging'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { assertCan, can, may, NOT_YOURS } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { markFirmsNotSameInput, mergeFirmsInput, undoFirmMergeInput } from './merging.input.ts'
import * as messages from './merging.messages.ts'
import type { FirmMergePreviewMapper, ShownPair } from './schema.mappers.ts'

const pairCursor = cursorOf<FirmPairKey>(z.object({ firmId: z.string(), otherId: z.string() }))
const mergeCursor = cursorOf<FirmMergeKey>(z.object({ mergedAt: instantKey, mergedId: z.string() }))

/** Maximum number of merges that are counted. */
const MAX_COUNTED = 100

/** Ids of the bases whose firms somebody may compare; null: of all, and those without a base. */
function comparedBases(viewer: Viewer): readonly string[] | null {
  if (may(viewer, 'firm.compare', { baseId: null })) return null
  return viewer.memberships.flatMap(({ baseId }) =>
    baseId !== null && may(viewer, 'firm.compare', { baseId }) ? [baseId] : [],
  )
}

/** Whether somebody may merge any firms. */
export function canMergeFirms(viewer: Viewer): boolean {
  const places = comparedBases(viewer) ?? [null]
  return places.some((baseId) => can(viewer, 'firm.merge', { baseId }))
}

/** A page of pairs of firms that may be one; null to all who see none. */
export async function listFirmPairs(
  context: RequestContext,
  { notSame, ...args }: PageArguments & { notSame: boolean },
): Promise<Connection<ShownPair> | null> {
  const page = parsePage(args, pairCursor)
  const viewer = await context.viewer()
  if (!viewer) return null
  const filter = { baseIds: comparedBases(viewer), notSame }
  if (filter.baseIds?.length === 0) return null
  const { rows, ...rest } = await findFirmPairs(context.graph, filter, page)
  const { byId, baseId } = context.loaders.firms
  const shown = await Promise.all(
    rows.map(async (pair): Promise<ShownPair | null> => {
      const ids = [pair.firmId, pair.otherId]
      const [[firm, other], bases] = await Promise.all([
        Promise.all(ids.map((id) => byId.load(id))),
        Promise.all(ids.map((id) => baseId.load(id))),
      ])
      const bothYours = bases.every((base) => may(viewer, 'firm.merge', { baseId: base }))
      // One may have left the network since the pair was read.
      return firm && other ? { pair, firm, other, bothYours } : null
    }),
  )
  return toConnection(
    { ...rest, rows: shown.filter((pair) => pair !== null) },
    {
      cursor: pairCursor,
      keyOf: ({ pair: { firmId, otherId } }) => ({ firmId, otherId }),
      after: page.after,
      count: () => countFirmPairs(context.graph, filter),
    },
  )
}

/** What would come of a merge; null to all who may not make it. */
export async function readMergePreview(
  context: RequestContext,
  ids: { keptId: string; mergedId: string },
): Promise<FirmMergePreviewMapper | null> {
  const viewer = await context.viewer()
  const preview = viewer && (await previewMerge(context.graph, ids))
  if (!preview) return null
  const isTheirs = ({ baseId }: { baseId: string | null }) => may(viewer, 'firm.merge', { baseId })
  if (!isTheirs(preview.kept) || !isTheirs(preview.merged)) return null
  const [kept, merged] = await loadFirms(context, [ids.keptId, ids.mergedId])
  return kept && merged ? { ...preview, firms: { kept, merged } } : null
}

/** A page of the merges that can be undone; null to all who may make none. */
export async function listFirmMerges(
  { graph, viewer: asked }: RequestContext,
  args: PageArguments,
): Promise<Connection<FirmMergeRow> | null> {
  const page = parsePage(args, mergeCursor)
  const viewer = await asked()
  if (!viewer) return null
  const baseIds = comparedBases(viewer)
  if (baseIds?.length === 0) return null
  return toConnection(await findRecentMerges(graph, baseIds, page), {
    cursor: mergeCursor,
    keyOf: ({ mergedAt, mergedId }) => ({ mergedAt, mergedId }),
    after: page.after,
    count: async () => {
      const counted = await findRecentMerges(graph, baseIds, { first: MAX_COUNTED, after: null })
      return { count: counted.rows.length, exact: !counted.hasMore }
    },
  })
}

/** Merges two firms. Throws the codes of UserError. */
export async function mergeFirms(
  context: RequestContext,
  given: unknown,
): Promise<{ firm: FirmRow; merge: FirmMergeRow }> {
  const input = parseInput(mergeFirmsInput, given)
  const { keptId, mergedId, fields, expectedKeptVersion, expectedMergedVersion } = input
  if (keptId === mergedId) throw badInput(messages.SAME_FIRM, 'mergedId')
  const [kept, merged] = await loadFirms(context, [keptId, mergedId])
  if (!kept) throw notFound(messages.NO_FIRM, 'keptId')
  if (!merged) throw notFound(messages.NO_FIRM, 'mergedId')
  const { accountId } = await assertLooksAfter(context, [keptId, mergedId])
  const outcome = await mergeInGraph(context.graph, {
    keptId,
    mergedId,
    fields: fields ?? undefined,
    versions: {
      kept: expectedKeptVersion ?? kept.version,
      merged: expectedMergedVersion ?? merged.version,
    },
    merger: { accountId },
  })
  if (outcome === 'NO_FIRM') throw notFound(messages.NO_FIRM, 'mergedId')
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'CHANGED_SINCE') throw new AppError('CONFLICT', messages.CHANGED_SINCE)
  if (outcome !== 'DONE' && 'notTaken' in outcome)
    throw new AppError('CONFLICT', messages.NOT_TAKEN, { field: 'fields' })
  if (outcome !== 'DONE') {
    const [first = 'TOO_LARGE' as const] = outcome.obstacles
    throw new AppError('CONFLICT', messages.OBSTACLES[first], { field: 'mergedId' })
  }
  const [firm] = await reloadFirms(context, [keptId, mergedId])
  const merge = await findMerge(context.graph, mergedId)
  if (!firm || !merge) throw notFound(messages.NO_FIRM, 'keptId')
  return { firm, merge }
}

/** Undoes a merge. Throws the codes of UserError. */
export async function undoFirmMerge(
  context: RequestContext,
  given: unknown,
): Promise<{ firm: FirmRow | null; kept: FirmRow | null; notRestored: NotRestored }> {
  const { id } = parseInput(undoFirmMergeInput, given)
  const bases = await findBasesOfMerge(context.graph, id)
  if (!bases) throw notFound(messages.NO_MERGE, 'id')
  const viewer = await context.viewer()
  for (const place of bases) assertCan(viewer, 'firm.merge', place)
  const outcome = await undoMerge(context.graph, {
    mergedId: id,
    merger: { accountId: viewer?.accountId ?? '' },
  })
  if (outcome === 'NO_MERGE') throw notFound(messages.NO_MERGE, 'id')
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'TOO_LATE') throw new AppError('CONFLICT', messages.TOO_LATE, { field: 'id' })
  if (outcome === 'LATER_MERGE') throw new AppError('CONFLICT', messages.LATER_MERGE, { field: 'id' })
  const { keptId, notRestored } = outcome
  const [firm = null, kept = null] = await reloadFirms(context, keptId === null ? [id] : [id, keptId])
  return { firm, kept, notRestored }
}

/** Says whether two firms are not the same. Throws the codes of UserError. */
export async function markFirmsNotSame(
  context: RequestContext,
  given: unknown,
): Promise<{ firm: FirmRow; other: FirmRow }> {
  const { firmId, otherId, notSame } = parseInput(markFirmsNotSameInput, given)
  if (firmId === otherId) throw badInput(messages.SAME_FIRM, 'otherId')
  const [firm, other] = await loadFirms(context, [firmId, otherId])
  if (!firm) throw notFound(messages.NO_FIRM, 'firmId')
  if (!other) throw notFound(messages.NO_FIRM, 'otherId')
  const viewer = await context.viewer()
  const bases = await Promise.all([firmId, otherId].map((id) => context.loaders.firms.baseId.load(id)))
  const own = bases.find((baseId) => can(viewer, 'firm.compare', { baseId })) ?? bases[0]
  const { accountId } = assertCan(viewer, 'firm.compare', { baseId: own ?? null })
  const marked = await markNotSame(context.graph, { firmId, otherId, notSame, merger: { accountId } })
  if (marked === 'NO_FIRM') throw notFound(messages.NO_FIRM, 'otherId')
  if (marked === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  return { firm, other }
}

/** The viewer, who looks after all of these firms. Throws UNAUTHENTICATED or FORBIDDEN. */
async function assertLooksAfter(context: RequestContext, firmIds: readonly string[]): Promise<Viewer> {
  const viewer = await context.viewer()
  const bases = await Promise.all(firmIds.map((id) => context.loaders.firms.baseId.load(id)))
  for (const baseId of bases) assertCan(viewer, 'firm.merge', { baseId })
  return assertCan(viewer, 'firm.merge', { baseId: bases[0] ?? null })
}

function loadFirms({ loaders }: RequestContext, ids: readonly string[]): Promise<(FirmRow | null)[]> {
  return Promise.all(ids.map((id) => loaders.firms.byId.load(id)))
}

/** Loads what a write changed. */
function reloadFirms(context: RequestContext, ids: readonly string[]): Promise<(FirmRow | null)[]> {
  const { byId, domains, markets, capabilities, baseId, verification } = context.loaders.firms
  for (const id of ids)
    for (const loader of [byId, domains, markets, capabilities, baseId, verification]) loader.clear(id)
  return loadFirms(context, ids)
}
