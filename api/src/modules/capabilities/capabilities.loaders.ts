import { findCapabilitiesByIds, findChildrenOfCapabilities } from '@heming/graph/capabilities'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of the taxonomy of capabilities, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return {
    byId: new DataLoader((ids: readonly string[]) => findCapabilitiesByIds(graph, ids)),
    children: new DataLoader((ids: readonly string[]) => findChildrenOfCapabilities(graph, ids)),
  }
}
