import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import type { Path } from '../model/paths.ts'
import type { RecommendationPage } from '../recommend.ts'

/** One relationship of a path, followed in either direction. */
export interface Edge {
  via: string
  from: { label: string; id: string }
  to: { label: string; id: string }
}

/** The relationships of a path, first to last. */
export function edgesOf(path: Path): Edge[] {
  return path.slice(0, -1).map((node, index) => {
    const next = path[index + 1] ?? node
    return {
      via: node.via ?? '',
      from: { label: node.label, id: node.id },
      to: { label: next.label, id: next.id },
    }
  })
}

const FIND_EDGES = `
UNWIND $edges AS edge
MATCH (from:Firm|Project|Capability|HeritageDomain|Market|IPAsset|AssetForm|Brief|Grant {id: edge.from.id})-[found]-(to {id: edge.to.id})
WHERE edge.from.label IN labels(from) AND edge.to.label IN labels(to) AND type(found) = edge.via
RETURN DISTINCT edge`

/** How many of these relationships, each counted once, exist in the graph, in either direction. */
export async function countStanding(graph: Graph, edges: readonly Edge[]): Promise<number> {
  return (await graph.read(FIND_EDGES, { edges }, z.unknown())).length
}

/** The recommendation's reason whose path runs exactly so, if it is there. */
export function findReason(page: RecommendationPage | null, partnerId: string, path: Path) {
  const key = (steps: Path) => JSON.stringify(steps.map(({ label, id, via }) => [label, id, via]))
  return page?.recommendations
    .find((recommendation) => recommendation.partnerId === partnerId)
    ?.reasons.find((reason) => key(reason.path) === key(path))
}
