import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import type { MatchingWeights } from './model/matching-weights.ts'
import { shippedWeights, toMatchingWeights, type WeightsFile, weightsFile } from './shipped-weights.ts'
import { ADD_WEIGHTS, NEWEST_WEIGHTS, WEIGHTS_NUMBER } from './weights.cypher.ts'

interface Kept {
  number: number
  weights: Promise<MatchingWeights>
}

const kept = new WeakMap<Graph['read'], Kept>()

/**
 * The weights of fit `number` (of WEIGHTS_NUMBER), or of a newer one; those that ship for null. Read once for
 * all who ask.
 */
export function findWeights(graph: Pick<Graph, 'read'>, number: number | null): Promise<MatchingWeights> {
  if (number === null) return Promise.resolve(shippedWeights)
  const known = kept.get(graph.read)
  if (known?.number === number) return known.weights
  const weights = readStoredWeights(graph).then((file) => (file ? toMatchingWeights(file) : shippedWeights))
  kept.set(graph.read, { number, weights })
  // A failure is not cached; the callers get it from the promise itself.
  weights.catch(() => kept.delete(graph.read))
  return weights
}

/** The weights that questions are answered with. */
export async function findMatchingWeights(graph: Pick<Graph, 'read'>): Promise<MatchingWeights> {
  const [row] = await graph.read(
    `RETURN ${WEIGHTS_NUMBER} AS number`,
    {},
    z.object({ number: z.int().nullable() }),
  )
  return findWeights(graph, row?.number ?? null)
}

/** The newest fit on the network's own projects, null if there is none. @throws ZodError if it is none. */
export async function readStoredWeights(graph: Pick<Graph, 'read'>): Promise<WeightsFile | null> {
  const [row] = await graph.read(NEWEST_WEIGHTS, {}, z.object({ content: z.string() }))
  return row ? weightsFile.parse(JSON.parse(row.content)) : null
}

/** Stores a fit beside the former ones; questions are answered with it from the next on. */
export async function storeWeights(
  graph: Pick<Graph, 'write'>,
  file: WeightsFile,
  fittedAt: string,
): Promise<void> {
  const parameters = { version: file.version, fittedAt, content: JSON.stringify(weightsFile.parse(file)) }
  await graph.write((run) => run(ADD_WEIGHTS, parameters, z.unknown()))
}
