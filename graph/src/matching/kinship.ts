import { freshness, rarity } from './evidence.ts'
import { strongest } from './links/strongest.ts'
import { createMemory } from './memory.ts'
import type { FirmFacts, FirmKind, Neighbourhood, ProjectFacts } from './neighbourhood.ts'
import { type Path, startAt, step } from './paths.ts'

/** A project that speaks for a firm although others did it, or its own, with the path that links the two. */
export interface KinProject {
  project: ProjectFacts
  /** How much it speaks for the firm, 0..1: closeness × freshness. */
  strength: number
  /** How near it is to what the firm is about, 0..1, whatever its age. */
  closeness: number
  /** From the firm to the project. */
  path: Path
  how: 'OWN' | 'OWN_IP' | 'DOMAIN' | 'CAPABILITY'
  /** The firm like this one that did it; null where it is linked by IP. */
  peerId: string | null
  /** The heritage domain that both share; null where they share none. */
  domain: string | null
}

/** Own work speaks for itself; work of others on one's own IP nearly so. */
const OWN = 1
const OWN_IP = 0.9
/** Sharing a heritage domain: between these, by how rare the domain is. */
const DOMAIN_COMMON = 0.45
const DOMAIN_RARE = 0.9
/** A firm of several domains did the project in another one: the IP adapted says so. */
const OTHER_DOMAIN = 0.4
/** Sharing only a capability: between these, by how rare it is. */
const CAPABILITY_COMMON = 0.05
const CAPABILITY_RARE = 0.45
const CROWD_EXPONENT = 0.3

/** Most kin projects that are kept: the weakest of hundreds would only drown what the nearest say, and cost the more the larger a network is. */
const MOST_KIN = 96

/** A project under something that leads to it: `at` is its place among `Links.projects`. */
interface Link {
  at: number
  /** Whoever shares the domain or capability; of a capability the first two, since whoever asks is at most one of them. */
  peerIds: readonly string[]
  assetId: string | null
}

interface Links {
  /** Ascending by id; the others are in their order. */
  projects: readonly ProjectFacts[]
  placeOf: ReadonlyMap<string, number>
  intimacy: Float64Array
  /** Intimacy × freshness: what closeness is multiplied with. */
  worth: Float64Array
  about: readonly ReadonlySet<string>[]
  byDomain: Map<string, Link[]>
  byCapability: Map<string, Link[]>
  byAsset: Map<string, Link[]>
}

/** A way that leads to many projects: weighed for all of them, told only where it is the best. */
interface Way {
  how: KinProject['how']
  /** The asset, domain or capability; empty for a firm's own work. */
  by: string
}

const rememberLinks = createMemory<Links>()
const rememberKin = createMemory<readonly KinProject[]>()

/**
 * Projects that speak for a firm, strongest first: its own, those on its IP, those of firms that share a heritage domain with it,
 * and those of firms of its kind that share a capability. Each project once, by its strongest link.
 */
export function kinProjects(neighbourhood: Neighbourhood, firm: FirmFacts): readonly KinProject[] {
  return rememberKin(neighbourhood, firm.id, () => findKin(neighbourhood, firm))
}

/** How strongly sharing this domain links two firms, 0..1. */
export function domainCloseness(neighbourhood: Neighbourhood, domain: string): number {
  const { domains, firms } = neighbourhood.taxonomy
  return DOMAIN_COMMON + (DOMAIN_RARE - DOMAIN_COMMON) * rarity(domains.get(domain)?.firms ?? 1, firms)
}

/** Domains that a project is about: those of the IP it adapted, else those of the firms of the other kind. */
export function projectDomains(neighbourhood: Neighbourhood, project: ProjectFacts): ReadonlySet<string> {
  const ofIP = project.ipAssets.flatMap((id) => neighbourhood.ipAssets.get(id)?.domain ?? [])
  if (ofIP.length > 0) return new Set(ofIP)
  return new Set(project.participants.flatMap((id) => neighbourhood.participants.get(id)?.domains ?? []))
}

/** Weighs hundreds of projects with plain numbers and makes objects of the MOST_KIN strongest only. */
function findKin(neighbourhood: Neighbourhood, firm: FirmFacts): readonly KinProject[] {
  const links = rememberLinks(neighbourhood, '', () => indexLinks(neighbourhood))
  const size = links.projects.length
  const [strength, closeness] = [new Float64Array(size), new Float64Array(size)]
  const chosen: { way: Way; link: Link }[] = []
  const touched: number[] = []
  for (const { way, near, found } of waysOf(neighbourhood, links, firm))
    for (const link of found) {
      const { at, peerIds, assetId } = link
      const isShared = way.how === 'DOMAIN' || way.how === 'CAPABILITY'
      if (isShared && (assetId ? firm.ipAssets.includes(assetId) : otherThan(firm.id, peerIds) === null))
        continue
      const isOther = way.how === 'DOMAIN' && !links.about[at]?.has(way.by)
      const nearer = isOther ? near * OTHER_DOMAIN : near
      const reached = nearer * (links.worth[at] ?? 0)
      if (reached <= (strength[at] ?? 0)) continue
      if (!chosen[at]) touched.push(at)
      strength[at] = reached
      closeness[at] = nearer * (links.intimacy[at] ?? 0)
      chosen[at] = { way, link }
    }
  return strongest(touched, strength, MOST_KIN).flatMap((at) => {
    const [project, found] = [links.projects[at], chosen[at]]
    if (!project || !found) return []
    const kin = { project, strength: strength[at] ?? 0, closeness: closeness[at] ?? 0 }
    return [{ ...kin, ...tell(neighbourhood, firm, project, found.way, found.link) }]
  })
}

/** What leads from a firm to projects, with how near it brings them, 0..1; nearest kind of way first. */
function waysOf(
  neighbourhood: Neighbourhood,
  links: Links,
  firm: FirmFacts,
): { way: Way; near: number; found: readonly Link[] }[] {
  const { capabilities, firms } = neighbourhood.taxonomy
  const own = firm.projects.flatMap((id) => links.placeOf.get(id) ?? [])
  return [
    {
      way: { how: 'OWN', by: '' },
      near: OWN,
      found: own.map((at) => ({ at, peerIds: [], assetId: null })),
    },
    ...firm.ipAssets.map((by) => ({
      way: { how: 'OWN_IP', by } as const,
      near: OWN_IP,
      found: links.byAsset.get(by) ?? [],
    })),
    ...firm.domains.map((by) => ({
      way: { how: 'DOMAIN', by } as const,
      near: domainCloseness(neighbourhood, by),
      found: links.byDomain.get(by) ?? [],
    })),
    ...firm.capabilities.map((by) => ({
      way: { how: 'CAPABILITY', by } as const,
      near:
        CAPABILITY_COMMON +
        (CAPABILITY_RARE - CAPABILITY_COMMON) * rarity(capabilities.get(by)?.offeredBy ?? 1, firms),
      found: links.byCapability.get(capabilityKey(firm.kind, by)) ?? [],
    })),
  ]
}

function otherThan(firmId: string, ids: readonly string[]): string | null {
  return (ids[0] === firmId ? ids[1] : ids[0]) ?? null
}

/** The chosen way to a project in words of the graph. */
function tell(
  neighbourhood: Neighbourhood,
  firm: FirmFacts,
  project: ProjectFacts,
  { how, by }: Way,
  { peerIds, assetId }: Link,
): Pick<KinProject, 'how' | 'peerId' | 'domain' | 'path'> {
  const start = startAt('Firm', firm.id)
  const done = (path: Path) => step(path, 'TOOK_PART_IN', 'Project', project.id)
  const adapted = (path: Path) => step(path, 'ADAPTED', 'Project', project.id)
  if (how === 'OWN') return { how, peerId: null, domain: null, path: done(start) }
  if (how === 'OWN_IP') {
    const domain = neighbourhood.ipAssets.get(by)?.domain ?? null
    return { how, peerId: null, domain, path: adapted(step(start, 'OWNS', 'IPAsset', by)) }
  }
  const peerId = otherThan(firm.id, peerIds)
  if (how === 'CAPABILITY') {
    const peer = step(step(start, 'OFFERS', 'Capability', by), 'OFFERS', 'Firm', peerId ?? '')
    return { how, peerId, domain: null, path: done(peer) }
  }
  const inDomain = step(start, 'WORKS_IN', 'HeritageDomain', by)
  const path = peerId
    ? done(step(inDomain, 'WORKS_IN', 'Firm', peerId))
    : adapted(step(inDomain, 'IN_DOMAIN', 'IPAsset', assetId ?? ''))
  return { how, peerId, domain: by, path }
}

/** To be one of many in a project says less than to be one of two (after Newman 2001, gentler: his 1/(n-1) would silence all but pairs). */
function intimacy(project: ProjectFacts): number {
  return (2 / Math.max(2, project.participants.length)) ** CROWD_EXPONENT
}

/** Each project under the domains, capabilities and assets that lead to it; made once for a neighbourhood. */
function indexLinks(neighbourhood: Neighbourhood): Links {
  const projects = [...neighbourhood.projects.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const intimacies = Float64Array.from(projects, intimacy)
  const links: Links = {
    projects,
    placeOf: new Map(projects.map(({ id }, at) => [id, at])),
    intimacy: intimacies,
    worth: intimacies.map((each, at) => each * freshness(neighbourhood, projects[at] as ProjectFacts)),
    about: projects.map((project) => projectDomains(neighbourhood, project)),
    byDomain: new Map(),
    byCapability: new Map(),
    byAsset: new Map(),
  }
  projects.forEach((project, at) => {
    const peers = new Map<string, string[]>()
    for (const peerId of [...project.participants].sort()) {
      for (const domain of neighbourhood.participants.get(peerId)?.domains ?? [])
        put(links.byDomain, domain, { at, peerIds: [peerId], assetId: null })
      const facts = neighbourhood.firms.get(peerId)
      for (const capability of facts?.capabilities ?? [])
        put(peers, capabilityKey(facts?.kind, capability), peerId)
    }
    for (const [key, ids] of peers)
      put(links.byCapability, key, { at, peerIds: ids.slice(0, 2), assetId: null })
    for (const assetId of [...project.ipAssets].sort()) {
      const link = { at, peerIds: [], assetId }
      put(links.byAsset, assetId, link)
      const domain = neighbourhood.ipAssets.get(assetId)?.domain
      if (domain) put(links.byDomain, domain, link)
    }
  })
  return links
}

function capabilityKey(kind: FirmKind | undefined, capability: string): string {
  return `${kind} ${capability}`
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
