import type { Graph } from '../../src/kernel/driver/driver.ts'
import { readConfirmedNetwork } from '../../src/matching/precompute/likely-partners.store.ts'
import {
  nothingFitted,
  readWeightsFile,
  shippedWeightsPath,
  toMatchingWeights,
} from '../../src/matching/shipped-weights.ts'
import { readStoredWeights, storeWeights } from '../../src/matching/weights.store.ts'
import { describeTraining, nextVersion, toFit } from './store-weights.ts'
import { liveKinds, trainLive } from './train-live.ts'

/** Versions of weights that were fitted on the network itself. */
const SERIES = 'live-'

/**
 * Fits the weights of both kinds of questions by brief to the network's own confirmed projects and stores
 * what ranks no worse than what is there, as one version. Returns the version, null where nothing was stored.
 * @param say is called with how each fit came out.
 */
export async function trainGraph(
  graph: Graph,
  day: string,
  say: (line: string) => void,
): Promise<string | null> {
  const collaborations = await readConfirmedNetwork(graph)
  const before = (await readStoredWeights(graph)) ?? readWeightsFile(shippedWeightsPath) ?? nothingFitted
  const { weights } = toMatchingWeights(before)
  let { kinds } = before
  for (const sides of liveKinds) {
    try {
      const fit = await trainLive(collaborations, sides, (kind) => weights[kind])
      say(describeTraining(fit))
      if (fit.isAccepted) kinds = { ...kinds, [fit.kind]: toFit(fit, day) }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      say(error.message)
    }
  }
  if (kinds === before.kinds) return null
  const file = { version: nextVersion(before.version, day, SERIES), kinds }
  await storeWeights(graph, file, day)
  return file.version
}
