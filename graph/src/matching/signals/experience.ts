import { startAt, step } from '../model/paths.ts'
import { type Finding, freshness, shareOut } from './evidence.ts'
import type { Feature } from './feature.ts'

/** Projects that count; one fresh project is worth this much. */
const MAX_PROJECTS = 3
const ONE_PROJECT = 0.5

/**
 * Whether the other has been through projects that used what the subject offers, so that both know what
 * such work takes, 0..1.
 */
export const experience: Feature = {
  code: 'KNOWS_SUCH_WORK',
  find(neighbourhood, subject, other): Finding {
    const offered = new Set(subject.capabilities)
    const projects = other.projects
      .flatMap((id) => {
        const project = neighbourhood.projects.get(id)
        const used = project?.capabilities.filter((capability) => offered.has(capability)) ?? []
        return project && used.length > 0
          ? [{ project, used, piece: ONE_PROJECT * freshness(neighbourhood, project) }]
          : []
      })
      .sort((a, b) => b.piece - a.piece || (a.project.id < b.project.id ? -1 : 1))
      .slice(0, MAX_PROJECTS)
    const shares = shareOut(projects.map(({ piece }) => piece))
    return projects.map(({ project, used }, index) => {
      const offers = step(startAt('Firm', subject.id), 'OFFERS', 'Capability', used[0] ?? '')
      return {
        share: shares[index] ?? 0,
        evidence: {
          code: 'KNOWS_SUCH_WORK',
          path: step(step(offers, 'USED', 'Project', project.id), 'TOOK_PART_IN', 'Firm', other.id),
          message: { kind: 'EXPERIENCE', projectId: project.id, year: project.year, capabilities: used },
          about: 'experience',
        },
      }
    })
  },
}
