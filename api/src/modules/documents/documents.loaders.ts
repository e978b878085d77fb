import { findDocumentsOfRequests } from '@heming/graph/documents'
import type { Graph } from '@heming/graph/driver'
import DataLoader from 'dataloader'

/** What claims and requests for removal show, in batches; one set a request. */
export function createDocumentLoaders(graph: Graph) {
  return { ofRequest: new DataLoader((ids: readonly string[]) => findDocumentsOfRequests(graph, ids)) }
}
