import type { FirmFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { cut, isSimple, type Path, step } from '../model/paths.ts'
import { type Evidence, type Finding, freshness, type Part } from './evidence.ts'
import type { Feature } from './feature.ts'
import { focusOn } from './focus.ts'
import { type Need, needsOf } from './needs.ts'

/** What is offered but not yet proven counts this much; a verified firm's word counts more. */
const STATED = 0.55
const STATED_VERIFIED = 0.7
/** The parent group, or a sibling under it, is some of what is needed. */
const PARENT_CREDIT = 0.3
const SIBLING_CREDIT = 0.2
/**
 * Inferred needs are alternatives, and no firm takes on more than a few at once: the best covered counts
 * most, the fifth nothing. So a firm that does everything has no advantage over one that does the four things
 * wanted.
 */
const ALTERNATIVES = [0.4, 0.27, 0.19, 0.14] as const
/** Projects named on their own; the other proven capabilities are part of the offer. */
const MAX_PROJECTS = 2

interface Cover {
  need: Need
  /** 0..1: how well the need is covered. */
  credit: number
  /** Credit × weight of the need. */
  worth: number
  path: Path
  exact: boolean
  proof: ProjectFacts | null
}

/**
 * How much of what one firm needs the other covers, 0..1. Offering more of it, or proving more of it, never
 * lowers the value.
 */
export const coverage: Feature = {
  code: 'COVERS_NEED',
  find(neighbourhood, subject, other): Finding {
    const needs = needsOf(neighbourhood, subject, other.kind)
    const covers = needs
      .flatMap((need) => coverOf(neighbourhood, need, other) ?? [])
      .sort((a, b) => b.worth - a.worth || (a.need.capability < b.need.capability ? -1 : 1))
    const stated = needs.some((need) => need.because.kind === 'BRIEF')
    const whole = needs.reduce((sum, need) => sum + need.weight, 0)
    const focus = stated ? 1 : focusOn(neighbourhood, subject, other)
    const shared = covers.flatMap((cover, rank) => {
      const share = cover.worth * (stated ? 1 / whole : (ALTERNATIVES[rank] ?? 0) * focus)
      return share > 0 ? [{ cover, share }] : []
    })
    return toParts(other, shared)
  },
}

/**
 * The best that a firm offers for a need; among equals what comes first by id. Null if nothing has to do
 * with it.
 */
function coverOf(neighbourhood: Neighbourhood, need: Need, other: FirmFacts): Cover | null {
  let best: Cover | null = null
  for (const offered of other.capabilities) {
    const fit = fitOf(neighbourhood, need, offered)
    if (fit === null) continue
    const proof = fit === 'EXACT' ? bestProof(neighbourhood, other, offered) : null
    const credit = creditOf(fit, other, proof?.strength ?? 0)
    if (best && (credit < best.credit || (credit === best.credit && offered > lastOffered(best.path))))
      continue
    const path = offerPath(neighbourhood, need, offered, other)
    if (!isSimple(path)) continue
    best = {
      need,
      credit,
      worth: credit * need.weight,
      path,
      exact: fit === 'EXACT',
      proof: proof?.project ?? null,
    }
  }
  return best
}

/**
 * How what is offered relates to what is needed: the very thing or a kind of it, the group it belongs to, or
 * another kind of that group.
 */
function fitOf(
  neighbourhood: Neighbourhood,
  need: Need,
  offered: string,
): 'EXACT' | 'PARENT' | 'SIBLING' | null {
  if (offered === need.capability) return 'EXACT'
  const group = groupOf(neighbourhood, offered)
  if (group === need.capability) return 'EXACT'
  const wanted = groupOf(neighbourhood, need.capability)
  if (wanted === '') return null
  return offered === wanted ? 'PARENT' : group === wanted ? 'SIBLING' : null
}

function creditOf(fit: 'EXACT' | 'PARENT' | 'SIBLING', other: FirmFacts, proven: number): number {
  if (fit === 'PARENT') return PARENT_CREDIT
  if (fit === 'SIBLING') return SIBLING_CREDIT
  const stated = other.verified ? STATED_VERIFIED : STATED
  return stated + (1 - stated) * proven
}

/** The newest confirmed project in which a firm used a capability that it offers, with its freshness 0..1. */
function bestProof(neighbourhood: Neighbourhood, firm: FirmFacts, capability: string) {
  let best: { project: ProjectFacts; strength: number } | null = null
  for (const id of firm.projects) {
    const project = neighbourhood.projects.get(id)
    if (!project?.capabilities.includes(capability)) continue
    const strength = freshness(neighbourhood, project)
    if (strength > (best?.strength ?? 0)) best = { project, strength }
  }
  return best
}

interface SharedCover {
  cover: Cover
  share: number
}

/**
 * One part for each of the projects that prove most, one for the rest of what is offered. What only comes
 * near gets a part of its own only if there is nothing else.
 */
function toParts(other: FirmFacts, shared: readonly SharedCover[]): Part[] {
  const proven = new Map<string, number>()
  for (const { cover, share } of shared)
    if (cover.proof) proven.set(cover.proof.id, (proven.get(cover.proof.id) ?? 0) + share)
  const projects = new Set(
    [...proven]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_PROJECTS)
      .map(([id]) => id),
  )
  const groups = new Map<string, SharedCover[]>()
  for (const each of shared) {
    const { proof, exact } = each.cover
    const key = proof && projects.has(proof.id) ? proof.id : exact ? '' : 'near'
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const near = groups.get('near') ?? []
  const rest = [...groups].filter(([key]) => key !== 'near').map(([, group]) => group)
  const home = rest.find((group) =>
    group.every(({ cover }) => cover.exact && !projects.has(cover.proof?.id ?? '')),
  )
  const parts =
    home || rest.length === 0 ? [...rest.filter((group) => group !== home), [...(home ?? []), ...near]] : rest
  if (!home && rest.length > 0) rest[0]?.push(...near)
  return parts
    .filter((group) => group.length > 0)
    .map((group) => ({
      share: group.reduce((sum, { share }) => sum + share, 0),
      evidence: evidenceOf(other, group, projects),
    }))
}

function evidenceOf(other: FirmFacts, group: readonly SharedCover[], named: ReadonlySet<string>): Evidence {
  const exact = group.filter(({ cover }) => cover.exact)
  const covers = [...(exact.length > 0 ? exact : group)]
    .sort((a, b) => b.share - a.share)
    .map(({ cover }) => cover)
  const [first] = covers
  if (!first) throw new Error('A group of covers holds at least one.')
  const offered = [...new Set(covers.map((cover) => lastOffered(cover.path)))]
  if (!first.proof || !named.has(first.proof.id)) {
    const message = {
      kind: 'OFFERS',
      capabilities: offered,
      near: !first.exact,
      because: first.need.because,
    } as const
    return { code: 'COVERS_NEED', path: first.path, message, about: 'offers' }
  }
  const path = provenPath(first.path, first.proof.id, other.id)
  const withIds = first.proof.participants.filter((id) => id !== other.id)
  return {
    code: 'PROVEN_IN_PROJECT',
    path,
    message: {
      kind: 'PROJECT',
      projectId: first.proof.id,
      year: first.proof.year,
      withIds,
      capabilities: offered,
      domain: null,
    },
    about: `project ${first.proof.id}`,
  }
}

/** From the need, up and down the taxonomy where needed, to what is offered and to the firm. */
function offerPath(neighbourhood: Neighbourhood, need: Need, offered: string, other: FirmFacts): Path {
  let path = need.path
  const wanted = groupOf(neighbourhood, need.capability)
  if (offered !== need.capability && groupOf(neighbourhood, offered) !== need.capability)
    path = step(path, 'PART_OF', 'Capability', wanted)
  if (offered !== path[path.length - 1]?.id) path = step(path, 'PART_OF', 'Capability', offered)
  return step(path, 'OFFERS', 'Firm', other.id)
}

/**
 * Instead of 'offers it': 'used it in this project'. Where the need was learnt from that very project, the
 * path ends there.
 */
function provenPath(path: Path, projectId: string, otherId: string): Path {
  const met = path.findIndex((node) => node.label === 'Project' && node.id === projectId)
  if (met >= 0) return step(cut(path, met + 1), 'TOOK_PART_IN', 'Firm', otherId)
  return step(step(cut(path, path.length - 1), 'USED', 'Project', projectId), 'TOOK_PART_IN', 'Firm', otherId)
}

function lastOffered(path: Path): string {
  return path[path.length - 2]?.id ?? ''
}

function groupOf(neighbourhood: Neighbourhood, capability: string): string {
  return neighbourhood.taxonomy.capabilities.get(capability)?.group ?? ''
}
