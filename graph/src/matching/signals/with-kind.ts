import { massOn } from '../records/build-record.ts'
import { workPath } from './activity.ts'
import type { Signal } from './signal.ts'

/**
 * How much the firm has done with others of the subject's kind: the logarithm of its partnerships with them.
 */
export const withKind: Signal = {
  code: 'WITH_KIND',
  side: 'FOR_YOU',
  minScale: 0.5,
  sharedBy: ({ subject }) => subject.kind,
  fill({ index, day, subject }, values): undefined {
    const masses = index.withKind[subject.kind]
    const left = massOn(1, day)
    for (let slot = 0; slot < values.length; slot++)
      values[slot] = Math.log1p((masses[slot] as number) * left)
  },
  explain({ index, day, subject }, other) {
    const share = Math.log1p(massOn(other.withKind[subject.kind], day))
    if (share === 0) return []
    const isOfKind = (id: string) => index.kinds[index.slotOf(id) ?? -1] === subject.kind
    // Beyond the caps of a record its newest project has to do.
    const project = other.projects.find(({ others }) => others.some(isOfKind)) ?? other.projects[0]
    if (!project) return []
    const { id: projectId, year, others, capabilities: used } = project
    const own = used.filter((id) => other.offers.includes(id))
    const capabilities = own.length > 0 ? own : used
    return [
      {
        share,
        evidence: {
          code: 'WORKS_WITH_SUCH',
          path: workPath(projectId, other.id),
          message: { kind: 'PROJECT', projectId, year, withIds: others, capabilities, domain: null },
          about: `project ${projectId}`,
        },
      },
    ]
  },
}
