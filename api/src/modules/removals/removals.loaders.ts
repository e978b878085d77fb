import { findFormerNames } from '@heming/graph/removals'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What firms were called that were removed, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { formerName: new DataLoader((firmIds: readonly string[]) => findFormerNames(graph, firmIds)) }
}
