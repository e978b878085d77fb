import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { groupByParent } from '../kernel/paging/page.ts'
import * as cypher from './firm-picture.cypher.ts'
import { drawFirm, type GraphPicture, surroundingsShape } from './firm-picture.ts'

/** How many partners, assets, capabilities or markets of one project are looked at. */
const PARTS_CAP = 10

/**
 * The part of the graph around each firm, at most `size` nodes, in the order of `ids`; null if there is no
 * such firm.
 */
export async function drawFirms(
  graph: Graph,
  ids: readonly string[],
  size: number,
): Promise<(GraphPicture | null)[]> {
  const shape = z.object({ parentId: z.string(), row: surroundingsShape })
  const rows = await graph.read(cypher.SURROUNDINGS_OF_FIRMS, { ids, limit: size, parts: PARTS_CAP }, shape)
  return groupByParent(ids, rows).map(([surroundings]) =>
    surroundings ? drawFirm(surroundings, size) : null,
  )
}
