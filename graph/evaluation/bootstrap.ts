import { seededRandom } from '../src/matching/precompute/seeded-random.ts'
import { mean } from './measures.ts'

const RESAMPLES = 1000

/**
 * 95% interval of a mean by the percentile bootstrap (Efron 1979), seeded; of one group or none it is the
 * mean itself.
 * @param groups the group of each value: groups are resampled, with all their values. Without it each value
 *   is a group of its own.
 * @returns the 2.5th and the 97.5th percentile of the means of 1,000 resamples.
 */
export function bootstrapInterval(values: ArrayLike<number>, groups?: ArrayLike<number>): [number, number] {
  const byGroup = new Map<number, { sum: number; count: number }>()
  for (let at = 0; at < values.length; at++) {
    const group = groups?.[at] ?? at
    const { sum, count } = byGroup.get(group) ?? { sum: 0, count: 0 }
    byGroup.set(group, { sum: sum + (values[at] ?? 0), count: count + 1 })
  }
  if (byGroup.size < 2) return [mean(values), mean(values)]
  const random = seededRandom(1)
  const drawn = [...byGroup.values()]
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let [sum, count] = [0, 0]
    for (let draw = 0; draw < drawn.length; draw++) {
      const group = drawn[Math.floor(random() * drawn.length)]
      sum += group?.sum ?? 0
      count += group?.count ?? 0
    }
    return sum / count
  }).sort()
  return [means[Math.floor(0.025 * RESAMPLES)] ?? 0, means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0]
}
