import { createMemory } from '../model/memo.ts'
import { isSimple, join, type Path, reverse } from '../model/paths.ts'
import { shareOfWork } from './domain-experience.ts'
import { type Evidence, type Finding, shareOut } from './evidence.ts'
import type { Feature } from './feature.ts'
import { type SimilarProject, similarProjects } from './similar-projects.ts'

const MAX_PROJECTS = 2
/** Less than this says nothing. */
const MIN_STRENGTH = 0.02
/** What firms like the asking one did says this much of what it did itself. */
const PEERS_SAY = 0.5

const rememberSimilar = createMemory<ReadonlyMap<string, SimilarProject>>()

/**
 * Whether the other stands for a culture that the subject is known to work with, 0..1: by the share of
 * its own work that is of that kind, so that a firm with a finger in every pie has little appetite for each;
 * and by what firms like it worked with.
 */
export const appetite: Feature = {
  code: 'WORKS_WITH_SUCH',
  find(neighbourhood, subject, other): Finding {
    const ofOther = similarProjects(neighbourhood, other)
    const own = ofOther.filter(
      (similar) => similar.how !== 'OWN' && similar.project.participants.includes(subject.id),
    )
    const share = shareOfWork(own, subject)
    const pieces = own.slice(0, MAX_PROJECTS).map((similar) => ({
      similar,
      piece: share * similar.strength,
      doerId: subject.id,
      path: reverse(joinFirm(similar.path, subject.id)),
    }))

    const ofSubject = rememberSimilar(neighbourhood, subject.id, () => {
      return new Map(similarProjects(neighbourhood, subject).map((similar) => [similar.project.id, similar]))
    })
    const ofPeers = ofOther
      .filter((each) => each.how !== 'OWN' && !each.project.participants.includes(subject.id))
      .flatMap((similar) => {
        const like = ofSubject.get(similar.project.id)
        if (!like?.peerId || like.how === 'DOMAIN' || similar.peerId === like.peerId) return []
        return { similar, like, doerId: like.peerId, piece: PEERS_SAY * similar.strength * like.strength }
      })
      .sort((a, b) => b.piece - a.piece || (a.similar.project.id < b.similar.project.id ? -1 : 1))
      .slice(0, MAX_PROJECTS + 1 - pieces.length)
    for (const { similar, like, doerId, piece } of ofPeers)
      pieces.push({ similar, piece, doerId, path: join(like.path, reverse(similar.path)) })
    const kept = pieces.filter(({ path, piece }) => piece >= MIN_STRENGTH && isSimple(path))
    const shares = shareOut(kept.map(({ piece }) => piece))
    return kept.map(({ similar, doerId, path }, index) => ({
      share: shares[index] ?? 0,
      evidence: evidenceOf(similar, doerId, path, subject.id),
    }))
  },
}

function joinFirm(path: Path, firmId: string): Path {
  const [last] = path.slice(-1)
  return [
    ...path.slice(0, -1),
    { label: 'Project', id: last?.id ?? '', via: 'TOOK_PART_IN' },
    { label: 'Firm', id: firmId, via: null },
  ]
}

function evidenceOf(similar: SimilarProject, doerId: string, path: Path, subjectId: string): Evidence {
  return {
    code: 'WORKS_WITH_SUCH',
    path,
    message: {
      kind: 'APPETITE',
      domain: similar.domain ?? '',
      projectId: similar.project.id,
      year: similar.project.year,
      ofTheirOwn: doerId === subjectId,
      doerId,
    },
    about: `appetite ${doerId === subjectId}`,
  }
}
