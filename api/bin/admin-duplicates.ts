import type { Graph } from '@heming/graph/driver'
import { findFirmsByIds } from '@heming/graph/firms'
import {
  type FirmPairKey,
  findFirmPairs,
  type MergeObstacle,
  markNotSame,
  mergeFirms,
  OPERATOR,
  previewMerge,
  undoMerge,
} from '@heming/graph/merging'
import { z } from 'zod'

export const DUPLICATES_USAGE = `npm run admin -- duplicates [list]
  Shows pairs of firms that may be one, by name, domain or code.

npm run admin -- duplicates merge KEPT_ID MERGED_ID [--yes]
  Shows what merging the second firm into the first would do, field by field. With --yes it is done.

npm run admin -- duplicates undo MERGED_ID
  Undoes a merge of the last 30 days.

npm run admin -- duplicates not-same ID ID [--take-back]
  Says that two firms are not the same, so that they are listed no more. With --take-back they are again.`

const id = z.string().min(1)
export const duplicatesCommandShape = z.union([
  z.tuple([z.literal('duplicates')]),
  z.tuple([z.literal('duplicates'), z.literal('list')]),
  z.tuple([z.literal('duplicates'), z.literal('merge'), id, id]),
  z.tuple([z.literal('duplicates'), z.literal('undo'), id]),
  z.tuple([z.literal('duplicates'), z.literal('not-same'), id, id]),
])

/** Pairs that are listed at most. */
const MAX_LISTED = 100

const OBSTACLES: Record<MergeObstacle, string> = {
  SAMPLE: 'one is sample data and the other a real firm',
  TOO_LARGE: 'the firm to be merged has more than 5,000 relationships: keep that one instead',
  MEMBERS:
    'people belong to the firm to be merged who do not belong to the other: keep that one, or have them invited first',
  REQUESTS: 'requests about the firm to be merged wait: they are to be decided first',
  ERASURE: 'one of the two is to be erased',
}

/** Lists and merges firms that stand in the network twice. Throws an Error that says what to do. */
export async function decideDuplicates(
  graph: Graph,
  command: z.infer<typeof duplicatesCommandShape>,
  { yes, takeBack }: { yes: boolean; takeBack: boolean },
): Promise<void> {
  const [, act, one = '', other = ''] = command
  if (act === undefined || act === 'list') await listPairs(graph)
  else if (act === 'merge') await merge(graph, { keptId: one, mergedId: other }, yes)
  else if (act === 'undo') await undo(graph, one)
  else await mark(graph, { firmId: one, otherId: other }, !takeBack)
}

async function listPairs(graph: Graph): Promise<void> {
  let listed = 0
  for (let after: FirmPairKey | null = null; listed < MAX_LISTED; ) {
    const page: Awaited<ReturnType<typeof findFirmPairs>> = await findFirmPairs(
      graph,
      { baseIds: null, notSame: false },
      { first: Math.min(MAX_LISTED - listed, 50), after },
    )
    const firms = await findFirmsByIds(
      graph,
      page.rows.flatMap(({ firmId, otherId }) => [firmId, otherId]),
    )
    for (const [at, { firmId, otherId, because }] of page.rows.entries()) {
      console.log(because.join(', '))
      for (const [place, firmOrOther] of [firmId, otherId].entries()) {
        const firm = firms[at * 2 + place]
        console.log(`  ${firmOrOther}: ${firm?.nameZh} / ${firm?.nameEn}${firm?.claimed ? ', claimed' : ''}`)
      }
    }
    listed += page.rows.length
    after = page.hasMore ? (page.resumeAfter ?? page.rows.at(-1) ?? null) : null
    if (!after) {
      console.log(`${listed} pairs.`)
      return
    }
  }
  console.log(`${listed} pairs, and perhaps more: decide these first.`)
}

async function merge(graph: Graph, ids: { keptId: string; mergedId: string }, yes: boolean): Promise<void> {
  const preview = await previewMerge(graph, ids)
  if (!preview) throw new Error('One of these firms is not in the network, or both are the same.')
  const { kept, merged, fields, moved, obstacles } = preview
  console.log(`Merges ${describe(merged)}\n  into ${describe(kept)}.`)
  for (const { field, kept: stays, merged: other, takesMerged } of fields) {
    if (stays === other || other === null) continue
    console.log(`  ${field}: ${takesMerged ? `takes ${other}` : `keeps ${stays}, not ${other}`}`)
  }
  for (const { kind, moves, shared } of moved)
    console.log(`  ${kind}: ${moves} move${shared > 0 ? `, ${shared} are there already` : ''}`)
  if (obstacles.length > 0)
    throw new Error(`It cannot be done: ${obstacles.map((obstacle) => OBSTACLES[obstacle]).join('; ')}.`)
  if (!yes) {
    console.log('Nothing was changed. Add --yes to merge them.')
    return
  }
  const versions = { kept: kept.version, merged: merged.version }
  const outcome = await mergeFirms(graph, { ...ids, versions, merger: OPERATOR })
  if (outcome !== 'DONE') throw new Error('One of the two changed meanwhile: look at them again.')
  console.log(`Merged. Within 30 days it can be undone: npm run admin -- duplicates undo ${ids.mergedId}`)
}

const describe = ({
  id: firmId,
  profile,
}: {
  id: string
  profile: { nameZh: string | null; nameEn: string | null }
}) => `${firmId} (${profile.nameZh} / ${profile.nameEn})`

async function undo(graph: Graph, mergedId: string): Promise<void> {
  const outcome = await undoMerge(graph, { mergedId, merger: OPERATOR })
  if (outcome === 'TOO_LATE') throw new Error('The merge is more than 30 days old and cannot be undone.')
  if (outcome === 'LATER_MERGE') throw new Error('A later merge is about the same firm: undo that first.')
  if (typeof outcome === 'string') throw new Error(`There is no merge of ${mergedId}.`)
  console.log(`Undone: ${mergedId} is a firm of its own again.`)
  const { fields, codes, gone } = outcome.notRestored
  for (const field of fields) console.log(`  ${field} of the kept firm changed since, and stays.`)
  for (const code of codes) console.log(`  ${code}: another firm has it by now.`)
  for (const { kind, count } of gone) console.log(`  ${kind}: ${count} were deleted since.`)
}

async function mark(graph: Graph, pair: FirmPairKey, notSame: boolean): Promise<void> {
  const marked = await markNotSame(graph, { ...pair, notSame, merger: OPERATOR })
  if (typeof marked === 'string')
    throw new Error('One of these firms is not in the network, or both are the same.')
  console.log(notSame ? 'Noted: they are not the same.' : 'Taken back: they may be the same.')
}
