import { seededRandom } from '../../graph/src/matching/precompute/seeded-random.ts'
import type { Subject } from './methods/method.ts'
import type { SyntheticNetwork } from './network.ts'
import { shuffle } from './random.ts'

export type Slice = 'uniform' | 'hubs'

/** A firm to find partners for, and the slice that it represents. */
export interface SampledSubject extends Subject {
  slice: Slice
}

/** The share of firms, by number of projects, that counts as hubs. */
const HUB_SHARE = 0.01

/**
 * The firms asked for, the same for every method: `uniform` of those with a project, all alike, and `hubs` of
 * the 1 % with most projects. Mixed, so that a run that is cut short has still seen both.
 */
export function sampleSubjects(
  { firms, projects }: SyntheticNetwork,
  counts: Record<Slice, number>,
  seed: number,
): SampledSubject[] {
  const projectCounts = new Uint32Array(firms.length)
  for (const { participants } of projects)
    for (const place of participants) projectCounts[place] = (projectCounts[place] ?? 0) + 1
  const active = firms.flatMap(({ id, kind }, place): (Subject & { count: number })[] => {
    const count = projectCounts[place] ?? 0
    return count > 0 ? [{ id, otherKind: kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL', count }] : []
  })
  const busiest = [...active].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const hubs = busiest.slice(0, Math.max(counts.hubs, Math.floor(firms.length * HUB_SHARE)))
  const random = seededRandom(seed)
  const draw = (from: typeof active, count: number, slice: Slice) =>
    shuffle(random, from)
      .slice(0, count)
      .map(({ id, otherKind }): SampledSubject => ({ id, otherKind, slice }))
  return shuffle(random, [...draw(active, counts.uniform, 'uniform'), ...draw(hubs, counts.hubs, 'hubs')])
}
