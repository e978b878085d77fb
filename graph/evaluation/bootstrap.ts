import { seededRandom } from '../src/matching/precompute/seeded-random.ts'
import { mean } from './measures.ts'

const RESAMPLES = 1000

/**
 * 95% interval of a mean by the percentile bootstrap over questions (Efron 1979), seeded; of one number or
 * none it is the mean itself.
 * @returns the 2.5th and the 97.5th percentile of the means of 1,000 resamples.
 */
export function bootstrapInterval(values: ArrayLike<number>, seed = 1): [number, number] {
  if (values.length < 2) return [mean(values), mean(values)]
  const random = seededRandom(seed)
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] ?? 0
    return sum / values.length
  }).sort()
  return [means[Math.floor(0.025 * RESAMPLES)] ?? 0, means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0]
}
