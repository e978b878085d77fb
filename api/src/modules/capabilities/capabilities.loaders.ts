import { findCapabilitiesByIds, findChildrenOfCapabilities } from '@heming/graph/capabilities'
import type { Graph } from '@heming/graph/driver'
import DataLoader from 'dataloader'

/** What is loaded of the taxonomy of capabilities, in batches; one set a request. */
export function createCapabilityLoaders(graph: Graph) {
  return {
    byId: new DataLoader((ids: readonly string[]) => findCapabilitiesByIds(graph, ids)),
    children: new DataLoader((ids: readonly string[]) => findChildrenOfCapabilities(graph, ids)),
  }
}
