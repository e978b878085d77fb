import type { FirmFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { isSimple, type Path, startAt, step } from '../model/paths.ts'
import { type Finding, freshness, shareOut } from './evidence.ts'

/** Maximum number of paths that count, and the worth of one path through a single dedicated intermediary. */
const MAX_CONNECTIONS = 3
const ONE_CONNECTION = 0.8
/** Less than this says nothing. */
const MIN_STRENGTH = 0.02
/** Two intermediaries introduce less well than one. */
const TWO_BETWEEN = 0.6

interface Tie {
  firmId: string
  project: ProjectFacts
  strength: number
}

interface Connection {
  strength: number
  path: Path
  betweenIds: readonly string[]
  projectIds: readonly string[]
}

/**
 * How near two firms are through firms they both know, or whose partners know each other, 0..1. Firms of
 * opposite kinds share few partners, so paths through two intermediaries count too; every intermediary is
 * damped by the root of its partners, as in the length-3 index of Kovács et al. 2019, so that a hub makes
 * nobody near. The link model says how near the two are, and the paths explain it: without a path nothing
 * counts, nor for whom the model does not name.
 */
export function findConnections(neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts): Finding {
  const from = tiesOf(neighbourhood, subject.id)
  const to = tiesOf(neighbourhood, other.id)
  if (from.has(other.id)) return []
  const connections: Connection[] = []
  for (const [id, first] of from) {
    const last = to.get(id)
    const damping = Math.sqrt(degree(neighbourhood, id))
    if (last && last.project.id !== first.project.id)
      connections.push(
        connect(subject, other, [first], last, (ONE_CONNECTION * first.strength * last.strength) / damping),
      )
    for (const [nextId, middle] of tiesOf(neighbourhood, id)) {
      const end = to.get(nextId)
      if (!end || nextId === subject.id || id === other.id) continue
      if (new Set([first.project.id, middle.project.id, end.project.id]).size < 3) continue
      const strength = ONE_CONNECTION * TWO_BETWEEN * first.strength * middle.strength * end.strength
      connections.push(
        connect(
          subject,
          other,
          [first, middle],
          end,
          strength / (damping * Math.sqrt(degree(neighbourhood, nextId))),
        ),
      )
    }
  }
  const kept = connections
    .filter((connection) => connection.strength >= MIN_STRENGTH && isSimple(connection.path))
    .sort((a, b) => b.strength - a.strength || (a.projectIds.join() < b.projectIds.join() ? -1 : 1))
    .slice(0, MAX_CONNECTIONS)
  const shares = shareOut(kept.map((connection) => connection.strength))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const nearness = neighbourhood.likely.get(other.id) ?? 0
  return kept.map((connection, index) => ({
    share: ((shares[index] ?? 0) / whole) * nearness,
    evidence: {
      code: 'NEAR_IN_NETWORK',
      path: connection.path,
      message: { kind: 'NEAR', betweenIds: connection.betweenIds, projectIds: connection.projectIds },
      about: 'near',
    },
  }))
}

const rememberTies = createMemory<ReadonlyMap<string, Tie>>()

/** A firm's partners, each by the project that ties best; a project of many ties each pair less. */
function tiesOf(neighbourhood: Neighbourhood, firmId: string): ReadonlyMap<string, Tie> {
  return rememberTies(neighbourhood, firmId, () => findTies(neighbourhood, firmId))
}

function findTies(neighbourhood: Neighbourhood, firmId: string): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const id of neighbourhood.firms.get(firmId)?.projects ?? []) {
    const project = neighbourhood.projects.get(id)
    if (!project) continue
    const strength =
      freshness(neighbourhood, project) / Math.sqrt(Math.max(1, project.participants.length - 1))
    for (const partner of project.participants)
      if (partner !== firmId && strength > (ties.get(partner)?.strength ?? 0))
        ties.set(partner, { firmId: partner, project, strength })
  }
  return ties
}

function degree(neighbourhood: Neighbourhood, firmId: string): number {
  return Math.max(1, tiesOf(neighbourhood, firmId).size)
}

function connect(
  subject: FirmFacts,
  other: FirmFacts,
  ties: readonly Tie[],
  last: Tie,
  strength: number,
): Connection {
  const projectIds = [...ties.map((tie) => tie.project.id), last.project.id]
  const stops = [...ties.map((tie) => tie.firmId), other.id]
  const path = stops.reduce(
    (grown, firmId, index) =>
      step(step(grown, 'TOOK_PART_IN', 'Project', projectIds[index] ?? ''), 'TOOK_PART_IN', 'Firm', firmId),
    startAt('Firm', subject.id),
  )
  return { strength, path, betweenIds: ties.map((tie) => tie.firmId), projectIds }
}
