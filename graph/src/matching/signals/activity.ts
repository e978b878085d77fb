import type { Path } from '../model/paths.ts'
import type { Signal } from './signal.ts'

/** Days in which a firm that does nothing new counts 1/e as active. */
const FADING_DAYS = 2 * 365.25

/** Whether the firm is still active: 1 with a project today, 1/e two years later. */
export const activity: Signal = {
  code: 'ACTIVE',
  side: 'FOR_YOU',
  minScale: 0.2,
  sharedBy: () => 'all',
  fill({ index, day }, values): undefined {
    for (let slot = 0; slot < values.length; slot++)
      values[slot] = Math.exp(-Math.max(0, day - (index.lastDays[slot] as number)) / FADING_DAYS)
  },
  explain({ day }, other) {
    const [newest] = other.projects
    if (other.lastDay === null || !newest) return []
    return [
      {
        share: Math.exp(-Math.max(0, day - other.lastDay) / FADING_DAYS),
        evidence: {
          code: 'ACTIVE_LATELY',
          path: workPath(newest.id, other.id),
          message: {
            ...{ kind: 'ACTIVE', projectId: newest.id, year: newest.year },
            lately: day - other.lastDay <= FADING_DAYS,
          },
          about: `project ${newest.id}`,
        },
      },
    ]
  },
}

/** From a project to a firm that took part. */
export function workPath(projectId: string, firmId: string): Path {
  return [
    { label: 'Project', id: projectId, via: 'TOOK_PART_IN' },
    { label: 'Firm', id: firmId, via: null },
  ]
}
