import { findBasesByIds } from '@heming/graph/bases'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of export bases, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { byId: new DataLoader((ids: readonly string[]) => findBasesByIds(graph, ids)) }
}
