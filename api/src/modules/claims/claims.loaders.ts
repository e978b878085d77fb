import { areClaimed } from '@heming/graph/claims'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded about claims, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return { isClaimed: new DataLoader((firmIds: readonly string[]) => areClaimed(graph, firmIds)) }
}
