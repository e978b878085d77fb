import { findKeptIds } from '@heming/graph/merging'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of merged firms, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { keptId: new DataLoader((ids: readonly string[]) => findKeptIds(graph, ids)) }
}
