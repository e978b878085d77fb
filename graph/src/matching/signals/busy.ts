import { massOn } from '../records/build-record.ts'
import { workPath } from './activity.ts'
import type { Signal } from './signal.ts'

/** With so many projects of today a firm is not busy yet. */
const AT_LEISURE = 3

/**
 * How busy the other is elsewhere: the logarithm of its recent projects above three. It counts against a
 * firm.
 */
export const busy: Signal = {
  code: 'BUSY',
  side: 'FOR_YOU',
  minScale: 2,
  isAgainst: true,
  sharedBy: () => 'all',
  fill({ index, day }, values): undefined {
    const left = massOn(1, day)
    for (let slot = 0; slot < values.length; slot++)
      values[slot] = busyness((index.masses[slot] as number) * left)
  },
  explain({ day, asOf }, other) {
    const [newest] = other.projects
    const share = busyness(massOn(other.mass, day))
    if (share === 0 || !newest) return []
    const since = Number(asOf.slice(0, 4)) - 2
    const projects = other.projects.filter(({ year }) => (year ?? 0) >= since).length
    return [
      {
        share,
        evidence: {
          code: 'BUSY',
          path: workPath(newest.id, other.id),
          message: { kind: 'BUSY', projects, since },
          about: 'busy',
          ofPartner: true,
        },
      },
    ]
  },
}

/** @param left what is left of the mass of all its projects. */
function busyness(left: number): number {
  return Math.max(0, Math.log1p(left) - Math.log1p(AT_LEISURE))
}
