import type { Graph } from '@heming/graph/driver'
import { findFormerNames } from '@heming/graph/removals'
import DataLoader from 'dataloader'

/** What firms were called that were removed, in batches; one set a request. */
export function createRemovalLoaders(graph: Graph) {
  return { formerName: new DataLoader((firmIds: readonly string[]) => findFormerNames(graph, firmIds)) }
}
