import { freshness, rarity } from './evidence.ts'
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

interface Link {
  project: ProjectFacts
  peerId: string | null
  assetId: string | null
}

interface Links {
  byDomain: Map<string, Link[]>
  byCapability: Map<string, Link[]>
  byAsset: Map<string, ProjectFacts[]>
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

function findKin(neighbourhood: Neighbourhood, firm: FirmFacts): readonly KinProject[] {
  const best = new Map<string, KinProject>()
  const offer = (
    link: Link,
    near: number,
    found: Omit<KinProject, 'project' | 'strength' | 'closeness' | 'peerId'>,
  ) => {
    const closeness = near * intimacy(link.project)
    const strength = closeness * freshness(neighbourhood, link.project)
    if (strength > (best.get(link.project.id)?.strength ?? 0))
      best.set(link.project.id, { ...found, project: link.project, peerId: link.peerId, strength, closeness })
  }
  const links = rememberLinks(neighbourhood, '', () => indexLinks(neighbourhood))
  const start = startAt('Firm', firm.id)

  for (const id of firm.projects) {
    const project = neighbourhood.projects.get(id)
    if (project)
      offer({ project, peerId: null, assetId: null }, OWN, {
        path: step(start, 'TOOK_PART_IN', 'Project', id),
        how: 'OWN',
        domain: null,
      })
  }
  for (const assetId of firm.ipAssets)
    for (const project of links.byAsset.get(assetId) ?? [])
      offer({ project, peerId: null, assetId }, OWN_IP, {
        path: step(step(start, 'OWNS', 'IPAsset', assetId), 'ADAPTED', 'Project', project.id),
        how: 'OWN_IP',
        domain: neighbourhood.ipAssets.get(assetId)?.domain ?? null,
      })
  for (const domain of firm.domains)
    for (const link of links.byDomain.get(domain) ?? []) {
      if (link.peerId === firm.id || firm.ipAssets.includes(link.assetId ?? '')) continue
      const about = projectDomains(neighbourhood, link.project)
      const closeness = domainCloseness(neighbourhood, domain) * (about.has(domain) ? 1 : OTHER_DOMAIN)
      const inDomain = step(start, 'WORKS_IN', 'HeritageDomain', domain)
      const path = link.peerId
        ? step(step(inDomain, 'WORKS_IN', 'Firm', link.peerId), 'TOOK_PART_IN', 'Project', link.project.id)
        : step(
            step(inDomain, 'IN_DOMAIN', 'IPAsset', link.assetId ?? ''),
            'ADAPTED',
            'Project',
            link.project.id,
          )
      offer(link, closeness, { path, how: 'DOMAIN', domain })
    }
  for (const capability of firm.capabilities)
    for (const link of links.byCapability.get(`${firm.kind} ${capability}`) ?? []) {
      if (link.peerId === firm.id || !link.peerId) continue
      const rare = rarity(
        neighbourhood.taxonomy.capabilities.get(capability)?.offeredBy ?? 1,
        neighbourhood.taxonomy.firms,
      )
      const closeness = CAPABILITY_COMMON + (CAPABILITY_RARE - CAPABILITY_COMMON) * rare
      const shared = step(start, 'OFFERS', 'Capability', capability)
      const path = step(
        step(shared, 'OFFERS', 'Firm', link.peerId),
        'TOOK_PART_IN',
        'Project',
        link.project.id,
      )
      offer(link, closeness, { path, how: 'CAPABILITY', domain: null })
    }
  return [...best.values()].sort((a, b) => b.strength - a.strength || (a.project.id < b.project.id ? -1 : 1))
}

/** To be one of many in a project says less than to be one of two (after Newman 2001, gentler: his 1/(n-1) would silence all but pairs). */
function intimacy(project: ProjectFacts): number {
  return (2 / Math.max(2, project.participants.length)) ** CROWD_EXPONENT
}

/** Each project under the domains, capabilities and assets that lead to it; made once for a neighbourhood. */
function indexLinks(neighbourhood: Neighbourhood): Links {
  const links: Links = { byDomain: new Map(), byCapability: new Map(), byAsset: new Map() }
  for (const project of [...neighbourhood.projects.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const peerId of [...project.participants].sort()) {
      const peer = neighbourhood.participants.get(peerId)
      for (const domain of peer?.domains ?? [])
        put(links.byDomain, domain, { project, peerId, assetId: null })
      const facts = neighbourhood.firms.get(peerId)
      for (const capability of facts?.capabilities ?? [])
        put(links.byCapability, capabilityKey(facts?.kind, capability), { project, peerId, assetId: null })
    }
    for (const assetId of [...project.ipAssets].sort()) {
      put(links.byAsset, assetId, project)
      const domain = neighbourhood.ipAssets.get(assetId)?.domain
      if (domain) put(links.byDomain, domain, { project, peerId: null, assetId })
    }
  }
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
