import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { alignById } from '../kernel/paging/page.ts'
import { type ComparedField, compareFields, isSettled, mergedProfileShape } from './merge-fields.ts'
import * as cypher from './merging.cypher.ts'
import { MOVED_TIES, type MovedKind } from './moved-ties.ts'

/** Maximum number of relationships of a firm that can be merged into another. */
export const MAX_MERGED_TIES = 5_000

/**
 * What stands in the way of merging a firm into another. SAMPLE: one is sample data and the other real.
 * TOO_LARGE: it has more than 5,000 relationships. MEMBERS: accounts belong to it that do not belong to the
 * firm that is kept; they would get rights on that, or lose theirs, without anybody's word. REQUESTS:
 * requests about it wait. ERASURE: one of the two is to be erased.
 */
export const mergeObstacleShape = z.enum(['SAMPLE', 'TOO_LARGE', 'MEMBERS', 'REQUESTS', 'ERASURE'])
export type MergeObstacle = z.infer<typeof mergeObstacleShape>

const comparedShape = z.object({
  id: z.string(),
  version: z.number().int(),
  sample: z.boolean(),
  verified: z.boolean(),
  ownWordOnly: z.boolean(),
  baseId: z.string().nullable(),
  members: z.number().int(),
  ties: z.number().int(),
  profile: mergedProfileShape,
})
export type ComparedFirmRow = z.infer<typeof comparedShape>

/** What would come of a merge. */
export interface MergePreview {
  kept: ComparedFirmRow
  merged: ComparedFirmRow
  fields: ComparedField[]
  /** Whether only empty fields of the kept firm can be filled: people belong to it, or it is verified. */
  settled: boolean
  /** How many of each kind go over, and how many both have; those of which there is none are left out. */
  moved: { kind: MovedKind; moves: number; shared: number }[]
  obstacles: MergeObstacle[]
}

/** Two firms as they are compared; null unless both are there. */
export async function readPair(
  run: Run,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<[ComparedFirmRow, ComparedFirmRow] | null> {
  const ids = [keptId, mergedId]
  const [kept, merged] = alignById(ids, await run(cypher.FIRMS_TO_COMPARE, { ids }, comparedShape))
  return kept && merged && kept.id !== merged.id ? [kept, merged] : null
}

/** What stands in the way of a merge. */
export async function findObstacles(
  run: Run,
  [kept, merged]: [ComparedFirmRow, ComparedFirmRow],
): Promise<MergeObstacle[]> {
  const shape = z.object({ hasOwnPeople: z.boolean(), isAskedAbout: z.boolean(), isToBeErased: z.boolean() })
  const [found] = await run(cypher.PAIR_OBSTACLES, { keptId: kept.id, mergedId: merged.id }, shape)
  const stands: Record<MergeObstacle, boolean> = {
    SAMPLE: kept.sample !== merged.sample,
    TOO_LARGE: merged.ties > MAX_MERGED_TIES,
    MEMBERS: found?.hasOwnPeople ?? false,
    REQUESTS: found?.isAskedAbout ?? false,
    ERASURE: found?.isToBeErased ?? false,
  }
  return mergeObstacleShape.options.filter((obstacle) => stands[obstacle])
}

/** What would come of merging a firm into another, field by field; null unless both are there. */
export async function previewMerge(
  graph: Graph,
  ids: { keptId: string; mergedId: string },
): Promise<MergePreview | null> {
  const pair = await readPair(graph.read, ids)
  if (!pair) return null
  const [kept, merged] = pair
  const obstacles = await findObstacles(graph.read, pair)
  const fields = compareFields(kept, merged)
  const moved: MergePreview['moved'] = []
  const countShape = z.object({ moves: z.number().int(), shared: z.number().int() })
  for (const tie of obstacles.includes('TOO_LARGE') ? [] : MOVED_TIES) {
    const [count] = await graph.read(cypher.countMoved(tie), ids, countShape)
    if (count && count.moves + count.shared > 0) moved.push({ kind: tie.kind, ...count })
  }
  return { kept, merged, fields, settled: isSettled(kept), moved, obstacles }
}
