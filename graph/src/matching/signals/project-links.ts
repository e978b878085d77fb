import type { FirmFacts, FirmKind, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { freshness } from './evidence.ts'

/** A project under something that leads to it: `at` is its place among `ProjectLinks.projects`. */
export interface ProjectLink {
  at: number
  /**
   * Firms that share the domain or capability; of a capability the first two, since the subject is at most
   * one of them.
   */
  peerIds: readonly string[]
  assetId: string | null
}

/** The projects of a neighbourhood under the domains, capabilities and assets that lead to them. */
export interface ProjectLinks {
  /** Ascending by id; the others are in their order. */
  projects: readonly ProjectFacts[]
  placeOf: ReadonlyMap<string, number>
  /** How much each project says about its participants × freshness, 0..1. */
  worth: Float64Array
  about: readonly ReadonlySet<string>[]
  byDomain: ReadonlyMap<string, readonly ProjectLink[]>
  /** By `keyOfKind`. */
  byCapability: ReadonlyMap<string, readonly ProjectLink[]>
  byAsset: ReadonlyMap<string, readonly ProjectLink[]>
}

const CROWD_EXPONENT = 0.3

const remember = createMemory<ProjectLinks>()

/** What leads to which project; made once for a neighbourhood. */
export function projectLinks(neighbourhood: Neighbourhood): ProjectLinks {
  return remember(neighbourhood, '', () => indexLinks(neighbourhood))
}

/** A capability or market as offered or sold to by firms of one kind. */
export function keyOfKind(kind: FirmKind, id: string): string {
  return `${kind} ${id}`
}

const rememberMarkets = createMemory<ReadonlyMap<string, readonly ProjectLink[]>>()

/**
 * The same by market (`keyOfKind`): only firms without any project are like others for where they sell, so it
 * is built on demand.
 */
export function linksByMarket(neighbourhood: Neighbourhood): ReadonlyMap<string, readonly ProjectLink[]> {
  return rememberMarkets(neighbourhood, '', () => {
    const byMarket = newIndex()
    projectLinks(neighbourhood).projects.forEach((project, at) => {
      for (const [key, ids] of peersBy(neighbourhood, project, ({ markets }) => markets))
        put(byMarket, key, { at, peerIds: ids.slice(0, 2), assetId: null })
    })
    return byMarket
  })
}

/** Domains that a project is about: those of the IP it adapted, else those of the firms of the other kind. */
export function projectDomains(neighbourhood: Neighbourhood, project: ProjectFacts): ReadonlySet<string> {
  const ofIP = project.ipAssets.flatMap((id) => neighbourhood.ipAssets.get(id)?.domain ?? [])
  if (ofIP.length > 0) return new Set(ofIP)
  return new Set(project.participants.flatMap((id) => neighbourhood.participants.get(id)?.domains ?? []))
}

function indexLinks(neighbourhood: Neighbourhood): ProjectLinks {
  const projects = [...neighbourhood.projects.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [byDomain, byCapability, byAsset] = [newIndex(), newIndex(), newIndex()]
  projects.forEach((project, at) => {
    for (const peerId of [...project.participants].sort())
      for (const domain of neighbourhood.participants.get(peerId)?.domains ?? [])
        put(byDomain, domain, { at, peerIds: [peerId], assetId: null })
    for (const [key, ids] of peersBy(neighbourhood, project, ({ capabilities }) => capabilities))
      put(byCapability, key, { at, peerIds: ids.slice(0, 2), assetId: null })
    for (const assetId of [...project.ipAssets].sort()) {
      const link = { at, peerIds: [], assetId }
      put(byAsset, assetId, link)
      const domain = neighbourhood.ipAssets.get(assetId)?.domain
      if (domain) put(byDomain, domain, link)
    }
  })
  return {
    projects,
    placeOf: new Map(projects.map(({ id }, at) => [id, at])),
    worth: Float64Array.from(projects, (project) => intimacy(project) * freshness(neighbourhood, project)),
    about: projects.map((project) => projectDomains(neighbourhood, project)),
    byDomain,
    byCapability,
    byAsset,
  }
}

/** Known participants in order of id, by what they have of something. */
function peersBy(
  neighbourhood: Neighbourhood,
  project: ProjectFacts,
  has: (firm: FirmFacts) => readonly string[],
): ReadonlyMap<string, string[]> {
  const peers = new Map<string, string[]>()
  for (const peerId of [...project.participants].sort()) {
    const facts = neighbourhood.firms.get(peerId)
    for (const id of facts ? has(facts) : []) put(peers, keyOfKind(facts?.kind ?? 'DIGITAL', id), peerId)
  }
  return peers
}

/**
 * To be one of many in a project says less than to be one of two (after Newman 2001, gentler: his 1/(n-1)
 * would silence all but pairs).
 */
function intimacy(project: ProjectFacts): number {
  return (2 / Math.max(2, project.participants.length)) ** CROWD_EXPONENT
}

function newIndex(): Map<string, ProjectLink[]> {
  return new Map()
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
