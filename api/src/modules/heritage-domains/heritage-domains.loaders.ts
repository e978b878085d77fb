import type { Graph } from '@heming/graph/driver'
import { findHeritageDomainsByIds } from '@heming/graph/heritage-domains'
import DataLoader from 'dataloader'

/** What is loaded of heritage domains, in batches; one set a request. */
export function createHeritageDomainLoaders(graph: Graph) {
  return { byId: new DataLoader((ids: readonly string[]) => findHeritageDomainsByIds(graph, ids)) }
}
