import type { FirmFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { isSimple, startAt, step } from '../model/paths.ts'
import { type Finding, shareOut } from './evidence.ts'
import type { Feature } from './feature.ts'
import { domainCloseness, type SimilarProject, similarProjects } from './similar-projects.ts'

/** Projects that count: after the second, one more of the same kind adds nothing new. */
const MAX_PROJECTS = 2
/** Less than this says nothing. */
const MIN_STRENGTH = 0.1
/** A firm with one such project among many is worth this much of one that does nothing else. */
const PASSING = 0.4
/** One fresh project in a rare domain that both share is worth this much; more add to the rest. */
const ONE_PROJECT = 0.7
/**
 * The word of a firm without any project, where the domain is so rare that it says all; a project is worth
 * several times as much.
 */
const STATED = 0.15

/**
 * Whether the other has worked in the subject's heritage domain, on its IP, or with firms like it, 0..1.
 */
export const domainExperience: Feature = {
  code: 'SAME_DOMAIN',
  find(neighbourhood, subject, other): Finding {
    const similar = similarProjects(neighbourhood, subject).filter(
      (candidate) =>
        candidate.how !== 'OWN' &&
        candidate.strength >= MIN_STRENGTH &&
        candidate.project.participants.includes(other.id),
    )
    const kept = similar
      .filter((each) => isSimple(step(each.path, 'TOOK_PART_IN', 'Firm', other.id)))
      .slice(0, MAX_PROJECTS)
    if (kept.length === 0 && other.projectCount === 0) return findStated(neighbourhood, subject, other)
    const dedication = PASSING + (1 - PASSING) * shareOfWork(similar, other)
    const shares = shareOut(kept.map((each) => ONE_PROJECT * each.strength * dedication))
    return kept.map((each, index) => ({
      share: shares[index] ?? 0,
      evidence: {
        code: 'SAME_DOMAIN',
        path: step(each.path, 'TOOK_PART_IN', 'Firm', other.id),
        message: {
          kind: 'PROJECT',
          projectId: each.project.id,
          year: each.project.year,
          withIds: each.project.participants.filter((id) => id !== other.id),
          capabilities: provenBy(other, each.project),
          domain: each.domain,
        },
        about: `project ${each.project.id}`,
      },
    }))
  },
}

/**
 * A firm without any project says itself what culture it works in: the rarest that both share, for little.
 */
function findStated(neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts): Finding {
  const [domain] = subject.domains
    .filter((each) => other.domains.includes(each))
    .map((id) => ({ id, closeness: domainCloseness(neighbourhood, id) }))
    .sort((a, b) => b.closeness - a.closeness || (a.id < b.id ? -1 : 1))
  if (!domain) return []
  const shared = step(startAt('Firm', subject.id), 'WORKS_IN', 'HeritageDomain', domain.id)
  return [
    {
      share: STATED * domain.closeness,
      evidence: {
        code: 'SAME_DOMAIN',
        path: step(shared, 'WORKS_IN', 'Firm', other.id),
        message: { kind: 'WORKS_IN', domain: domain.id },
        about: `domain ${domain.id}`,
      },
    },
  ]
}

/**
 * How much of a firm's known work is of this kind, 0..1; a firm of few projects is left a little doubt. All
 * its projects count, also those beyond the cap, or a firm of thirty would seem to live for whatever its
 * subject does.
 */
export function shareOfWork(similar: readonly SimilarProject[], firm: FirmFacts): number {
  const ofThisKind = similar.filter(({ closeness }) => closeness > 0)
  const near = ofThisKind.reduce((sum, { closeness }) => sum + closeness, 0)
  return near / (Math.max(firm.projectCount, ofThisKind.length) + 1)
}

/**
 * What a firm did in a project: the capabilities used there that it offers; all of them where it offers none.
 */
export function provenBy(firm: FirmFacts, project: ProjectFacts): readonly string[] {
  const own = project.capabilities.filter((capability) => firm.capabilities.includes(capability))
  return own.length > 0 ? own : project.capabilities
}
