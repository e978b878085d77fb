import { type Evidence, type Finding, freshness, type Part, shareOut } from '../evidence.ts'
import { type Need, needsOf } from '../needs.ts'
import type { FirmFacts, Neighbourhood, ProjectFacts } from '../neighbourhood.ts'
import { cut, isSimple, type Path, step } from '../paths.ts'
import type { Feature } from './feature.ts'

/** What is offered but not yet proven counts this much; a verified firm's word counts more. */
const CLAIMED = 0.55
const CLAIMED_VERIFIED = 0.7
/** The parent group, or a sibling under it, is some of what is needed. */
const PARENT_CREDIT = 0.3
const SIBLING_CREDIT = 0.2
/** Inferred needs are alternatives: covering the first well is worth this much, each next adds to the rest. */
const ALTERNATIVE = 0.42
/** A firm that does little else than what is needed counts fully, one that does everything this much. */
const UNFOCUSED = 0.5
/** Projects named on their own; the other proven capabilities are told with the offer. */
const PROJECTS_TOLD = 2

interface Cover {
  need: Need
  /** 0..1: how well the need is covered. */
  credit: number
  path: Path
  exact: boolean
  proof: ProjectFacts | null
}

/**
 * How much of what one firm needs the other covers, 0..1. Offering more of it, or proving more of it, never lowers the value.
 * A firm's focus (the share of its offer that is needed) keeps the biggest from being the answer to everything.
 */
export const coverage: Feature = {
  code: 'COVERS_NEED',
  find(neighbourhood, asker, other): Finding {
    const needs = needsOf(neighbourhood, asker, other.kind)
    const covers = needs.flatMap((need) => coverOf(neighbourhood, need, other) ?? [])
    if (covers.length === 0) return []
    const stated = needs.some((need) => need.because.kind === 'BRIEF')
    const needed = new Set(needs.flatMap((need) => [need.capability]))
    const focus = UNFOCUSED + (1 - UNFOCUSED) * focusOf(neighbourhood, other, needed)
    return tell(
      other,
      covers,
      stated ? statedShares(needs, covers) : alternativeShares(covers),
      stated ? 1 : focus,
    )
  },
}

function statedShares(needs: readonly Need[], covers: readonly Cover[]): number[] {
  const whole = needs.reduce((sum, need) => sum + need.weight, 0)
  return covers.map((cover) => (cover.need.weight * cover.credit) / whole)
}

function alternativeShares(covers: readonly Cover[]): number[] {
  return shareOut(covers.map((cover) => ALTERNATIVE * cover.need.weight * cover.credit))
}

/** Share of what a firm offers that is among the needed, 0..1. */
function focusOf(neighbourhood: Neighbourhood, firm: FirmFacts, needed: ReadonlySet<string>): number {
  const offered = new Set(firm.capabilities)
  const wanted = [...offered].filter(
    (capability) => needed.has(capability) || needed.has(groupOf(neighbourhood, capability)),
  )
  return offered.size === 0 ? 0 : wanted.length / offered.size
}

function coverOf(neighbourhood: Neighbourhood, need: Need, other: FirmFacts): Cover | null {
  const group = groupOf(neighbourhood, need.capability)
  const claimed = other.verified ? CLAIMED_VERIFIED : CLAIMED
  const options: Cover[] = []
  for (const offered of other.capabilities) {
    const exact = offered === need.capability
    const child = groupOf(neighbourhood, offered) === need.capability
    if (exact || child) {
      const proof = bestProof(neighbourhood, other, offered)
      options.push({
        need,
        credit: claimed + (1 - claimed) * (proof ? proof.strength : 0),
        path: offerPath(exact ? need.path : step(need.path, 'PART_OF', 'Capability', offered), other),
        exact: true,
        proof: proof?.project ?? null,
      })
    } else if (group !== '' && (offered === group || groupOf(neighbourhood, offered) === group)) {
      const parent = step(need.path, 'PART_OF', 'Capability', group)
      const near = offered === group ? parent : step(parent, 'PART_OF', 'Capability', offered)
      const credit = offered === group ? PARENT_CREDIT : SIBLING_CREDIT
      options.push({ need, credit, path: offerPath(near, other), exact: false, proof: null })
    }
  }
  options.sort((a, b) => b.credit - a.credit || (lastOffered(a.path) < lastOffered(b.path) ? -1 : 1))
  return options.find((option) => isSimple(option.path)) ?? null
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

/** One part for each of the projects that prove most, one for the rest of what is offered. */
function tell(other: FirmFacts, covers: readonly Cover[], shares: readonly number[], focus: number): Part[] {
  const groups = new Map<string, { share: number; covers: { cover: Cover; share: number }[] }>()
  const proven = new Map<string, number>()
  covers.forEach((cover, index) => {
    if (cover.proof) proven.set(cover.proof.id, (proven.get(cover.proof.id) ?? 0) + (shares[index] ?? 0))
  })
  const told = new Set(
    [...proven]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, PROJECTS_TOLD)
      .map(([id]) => id),
  )
  covers.forEach((cover, index) => {
    const key = cover.proof && told.has(cover.proof.id) ? cover.proof.id : cover.exact ? '' : 'near'
    const group = groups.get(key) ?? { share: 0, covers: [] }
    group.share += shares[index] ?? 0
    group.covers.push({ cover, share: shares[index] ?? 0 })
    groups.set(key, group)
  })
  return [...groups.values()].map((group) => {
    const sorted = group.covers.sort((a, b) => b.share - a.share).map(({ cover }) => cover)
    return { share: group.share * focus, evidence: evidenceOf(other, sorted, told) }
  })
}

function evidenceOf(other: FirmFacts, covers: readonly Cover[], told: ReadonlySet<string>): Evidence {
  const [first] = covers
  if (!first) throw new Error('A group of covers holds at least one.')
  const offered = [...new Set(covers.map((cover) => lastOffered(cover.path)))]
  if (!first.proof || !told.has(first.proof.id)) {
    const message = {
      kind: 'OFFERS',
      capabilities: offered,
      near: !first.exact,
      because: first.need.because,
    } as const
    return { code: 'COVERS_NEED', path: first.path, message, about: first.exact ? 'offers' : 'offers near' }
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

function offerPath(path: Path, other: FirmFacts): Path {
  return step(path, 'OFFERS', 'Firm', other.id)
}

/** Instead of 'offers it': 'used it in this project'. Where the need was learnt from that very project, the path ends there. */
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
