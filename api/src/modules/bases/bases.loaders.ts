import { findBasesByIds, type Graph } from '@heming/graph'
import DataLoader from 'dataloader'

/** What is loaded of export bases, in batches; one set a request. */
export function createBaseLoaders(graph: Graph) {
  return { byId: new DataLoader((ids: readonly string[]) => findBasesByIds(graph, ids)) }
}
