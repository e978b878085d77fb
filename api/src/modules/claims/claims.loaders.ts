import { areClaimed } from '@heming/graph/claims'
import type { Graph } from '@heming/graph/driver'
import DataLoader from 'dataloader'

/** What is loaded about claims, in batches; one set a request. */
export function createClaimLoaders(graph: Graph) {
  return { isClaimed: new DataLoader((firmIds: readonly string[]) => areClaimed(graph, firmIds)) }
}
