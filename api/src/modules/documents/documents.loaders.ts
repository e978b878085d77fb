import { findDocumentsOfRequests } from '@heming/graph/documents'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What claims and requests for removal show, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { ofRequest: new DataLoader((ids: readonly string[]) => findDocumentsOfRequests(graph, ids)) }
}
