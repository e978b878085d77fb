import { createMemory } from '../model/memo.ts'
import { isSimple, join, type Path, reverse } from '../model/paths.ts'
import { shareOfWork } from './domain-experience.ts'
import { type Evidence, type Finding, shareOut } from './evidence.ts'
import type { Feature } from './feature.ts'
import { type KinProject, kinProjects } from './similar-projects.ts'

const MOST_PROJECTS = 2
/** Less than this says nothing. */
const LEAST = 0.02
/** What firms like the asking one did says this much of what it did itself. */
const PEERS_SAY = 0.5

const rememberKin = createMemory<ReadonlyMap<string, KinProject>>()

/**
 * Whether the other stands for a culture that the asking firm is known to work with, 0..1: by the share of its own work that is of
 * that kind, so that a firm with a finger in every pie has little appetite for each; and by what firms like it worked with.
 */
export const appetite: Feature = {
  code: 'WORKS_WITH_SUCH',
  find(neighbourhood, subject, other): Finding {
    const ofOther = kinProjects(neighbourhood, other)
    const own = ofOther.filter((kin) => kin.how !== 'OWN' && kin.project.participants.includes(subject.id))
    const share = shareOfWork(own, subject)
    const pieces = own.slice(0, MOST_PROJECTS).map((kin) => ({
      kin,
      piece: share * kin.strength,
      doerId: subject.id,
      path: reverse(joinFirm(kin.path, subject.id)),
    }))

    const ofSubject = rememberKin(neighbourhood, subject.id, () => {
      return new Map(kinProjects(neighbourhood, subject).map((kin) => [kin.project.id, kin]))
    })
    const ofPeers = ofOther
      .filter((each) => each.how !== 'OWN' && !each.project.participants.includes(subject.id))
      .flatMap((kin) => {
        const like = ofSubject.get(kin.project.id)
        if (!like?.peerId || like.how === 'DOMAIN' || kin.peerId === like.peerId) return []
        return { kin, like, doerId: like.peerId, piece: PEERS_SAY * kin.strength * like.strength }
      })
      .sort((a, b) => b.piece - a.piece || (a.kin.project.id < b.kin.project.id ? -1 : 1))
      .slice(0, MOST_PROJECTS + 1 - pieces.length)
    for (const { kin, like, doerId, piece } of ofPeers)
      pieces.push({ kin, piece, doerId, path: join(like.path, reverse(kin.path)) })
    const told = pieces.filter(({ path, piece }) => piece >= LEAST && isSimple(path))
    const shares = shareOut(told.map(({ piece }) => piece))
    return told.map(({ kin, doerId, path }, index) => ({
      share: shares[index] ?? 0,
      evidence: evidenceOf(kin, doerId, path, subject.id),
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

function evidenceOf(kin: KinProject, doerId: string, path: Path, subjectId: string): Evidence {
  return {
    code: 'WORKS_WITH_SUCH',
    path,
    message: {
      kind: 'APPETITE',
      domain: kin.domain ?? '',
      projectId: kin.project.id,
      year: kin.project.year,
      ofTheirOwn: doerId === subjectId,
      doerId,
    },
    about: `appetite ${doerId === subjectId}`,
  }
}
