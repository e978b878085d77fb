import { findHeritageDomainsByIds } from '@heming/graph/heritage-domains'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of heritage domains, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { byId: new DataLoader((ids: readonly string[]) => findHeritageDomainsByIds(graph, ids)) }
}
