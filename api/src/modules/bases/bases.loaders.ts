import { findBasesByIds } from '@heming/graph/bases'
import type { Graph } from '@heming/graph/driver'
import DataLoader from 'dataloader'

/** What is loaded of export bases, in batches; one set a request. */
export function createBaseLoaders(graph: Graph) {
  return { byId: new DataLoader((ids: readonly string[]) => findBasesByIds(graph, ids)) }
}
