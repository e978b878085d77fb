import { hashText } from '../../texts/hash-text.ts'
import { seededRandom } from './seeded-random.ts'

/** Numbers a vector index holds for each firm; V0003 declares the same. */
export const EMBEDDING_DIMENSIONS = 64

/** How much each step away counts: one's own surroundings most, then those of firms and projects like it. */
const STEP_WEIGHTS = [1, 1, 0.6] as const
/**
 * Exponent for the degree of a node in the projection: below zero, so that hubs shape their neighbours less.
 */
const DEGREE_EXPONENT = -0.4

/** A weighted, undirected graph of numbered nodes. `keys[i]` names node i and decides its random numbers. */
export interface EdgeList {
  keys: readonly string[]
  from: ArrayLike<number>
  to: ArrayLike<number>
  weights: ArrayLike<number>
}

/**
 * Fast random projection (Chen, Sultan, Tian, Chen and Skiena, 'Fast and Accurate Network Embeddings via Very
 * Sparse Random Projection', CIKM 2019): each node gets a very sparse random vector, which is averaged over
 * its neighbours a few times. Near vectors mean overlapping surroundings. Random numbers come from the nodes'
 * keys, so the same graph gives the same vectors in any order. Returns one row of EMBEDDING_DIMENSIONS for
 * each node, of length 1, or all zero for a node without edges. Time and memory grow with nodes and edges ×
 * dimensions.
 */
export function embedNodes({ keys, from, to, weights }: EdgeList): Float32Array {
  const size = keys.length
  const degrees = new Float64Array(size)
  let whole = 0
  for (let edge = 0; edge < from.length; edge++) {
    const [a, b, weight] = [from[edge] ?? 0, to[edge] ?? 0, weights[edge] ?? 0]
    degrees[a] = (degrees[a] ?? 0) + weight
    degrees[b] = (degrees[b] ?? 0) + weight
    whole += 2 * weight
  }
  let current = new Float32Array(size * EMBEDDING_DIMENSIONS)
  keys.forEach((key, node) => {
    const scale = ((degrees[node] ?? 0) / whole) ** DEGREE_EXPONENT
    if (Number.isFinite(scale)) current.set(randomVector(key, scale), node * EMBEDDING_DIMENSIONS)
  })
  const sum = new Float32Array(current.length)
  for (const stepWeight of STEP_WEIGHTS) {
    const next = new Float32Array(current.length)
    for (let edge = 0; edge < from.length; edge++) {
      const [a, b, weight] = [from[edge] ?? 0, to[edge] ?? 0, weights[edge] ?? 0]
      addRow(next, a, current, b, weight / (degrees[a] || 1))
      addRow(next, b, current, a, weight / (degrees[b] || 1))
    }
    normaliseRows(next)
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + stepWeight * (next[index] ?? 0)
    current = next
  }
  normaliseRows(sum)
  return sum
}

/**
 * Entries √3, 0 and −√3 with chances 1/6, 2/3, 1/6 (Achlioptas 2003), from numbers that only the key decides.
 */
function randomVector(key: string, scale: number): Float32Array {
  const next = seededRandom(hashText(key))
  return Float32Array.from({ length: EMBEDDING_DIMENSIONS }, () => {
    const draw = next()
    return draw < 1 / 6 ? Math.sqrt(3) * scale : draw < 1 / 3 ? -Math.sqrt(3) * scale : 0
  })
}

function addRow(
  target: Float32Array,
  targetRow: number,
  source: Float32Array,
  sourceRow: number,
  factor: number,
): void {
  const [t, s] = [targetRow * EMBEDDING_DIMENSIONS, sourceRow * EMBEDDING_DIMENSIONS]
  for (let column = 0; column < EMBEDDING_DIMENSIONS; column++)
    target[t + column] = (target[t + column] ?? 0) + factor * (source[s + column] ?? 0)
}

function normaliseRows(rows: Float32Array): void {
  for (let start = 0; start < rows.length; start += EMBEDDING_DIMENSIONS) {
    const row = rows.subarray(start, start + EMBEDDING_DIMENSIONS)
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0))
    if (length > 0)
      for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / length
  }
}
