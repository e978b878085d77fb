import { massOn } from '../records/build-record.ts'
import { workPath } from './activity.ts'
import type { Signal } from './signal.ts'

/** How busy the other is elsewhere: the logarithm of its recent projects. It counts against a firm. */
export const busy: Signal = {
  code: 'BUSY',
  side: 'FOR_YOU',
  minScale: 2,
  isAgainst: true,
  fill({ index, day }, values) {
    for (let slot = 0; slot < values.length; slot++)
      values[slot] = Math.log1p(massOn(index.masses[slot] as number, day))
  },
  explain({ day, asOf }, other) {
    const [newest] = other.projects
    if (!newest) return []
    const since = Number(asOf.slice(0, 4)) - 2
    const projects = other.projects.filter(({ year }) => (year ?? 0) >= since).length
    return [
      {
        share: Math.log1p(massOn(other.mass, day)),
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
