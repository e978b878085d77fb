import type { Graph } from '@heming/graph/driver'
import { areParties, type PossibleParty } from '@heming/graph/requests'
import DataLoader from 'dataloader'

/** What is loaded about requests, in batches; one set a request. */
export function createRequestLoaders(graph: Graph) {
  return {
    isParty: new DataLoader((pairs: readonly PossibleParty[]) => areParties(graph, pairs), {
      cacheKeyFn: ({ accountId, firmId }) => JSON.stringify([accountId, firmId]),
    }),
  }
}

export type RequestLoaders = ReturnType<typeof createRequestLoaders>
