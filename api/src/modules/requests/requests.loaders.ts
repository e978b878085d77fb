import { areParties, type PossibleParty } from '@heming/graph/requests'
import DataLoader from 'dataloader'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded about requests, in batches; one set a request. */
export function createLoaders({ graph }: Pick<LoaderScope, 'graph'>) {
  return {
    isParty: new DataLoader((pairs: readonly PossibleParty[]) => areParties(graph, pairs), {
      cacheKeyFn: ({ accountId, firmId }) => JSON.stringify([accountId, firmId]),
    }),
  }
}

export type RequestLoaders = ReturnType<typeof createLoaders>
