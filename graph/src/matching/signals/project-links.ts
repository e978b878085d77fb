import type { FirmFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { freshness } from './evidence.ts'

/** A project under something that leads to it: `at` is its place among `ProjectLinks.projects`. */
export interface ProjectLink {
  at: number
  /**
   * Firms that share the domain or capability; of a capability the first two, since the subject is at most
   * one of them.
   */
  peerIds: string[]
  assetId: string | null
}

/** Projects of a neighbourhood under the domains, capabilities and assets of a firm that lead to them. */
export interface ProjectLinks {
  /** Ascending by id; the others are in their order. */
  projects: readonly ProjectFacts[]
  placeOf: ReadonlyMap<string, number>
  /** How much each project says about its participants × freshness, 0..1. */
  worth: Float64Array
  byDomain: ReadonlyMap<string, readonly ProjectLink[]>
  /** Capabilities and markets of firms of the same kind. */
  byCapability: ReadonlyMap<string, readonly ProjectLink[]>
  byMarket: ReadonlyMap<string, readonly ProjectLink[]>
  byAsset: ReadonlyMap<string, readonly ProjectLink[]>
}

const CROWD_EXPONENT = 0.3

/** What leads from a firm to which project of its neighbourhood. */
export function linkProjects(neighbourhood: Neighbourhood, firm: FirmFacts): ProjectLinks {
  const projects = [...neighbourhood.projects.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [byDomain, byCapability, byMarket] = [firm.domains, firm.capabilities, firm.markets].map(linksTo)
  const byAsset = linksTo(firm.ipAssets)
  if (!byDomain || !byCapability || !byMarket) throw new Error('Each list has its links.')
  projects.forEach((project, at) => {
    for (const peerId of project.participants) {
      if (firm.domains.length > 0)
        for (const domain of neighbourhood.domainsOf(peerId))
          byDomain.get(domain)?.push({ at, peerIds: [peerId], assetId: null })
      const peer = neighbourhood.firms.get(peerId)
      if (peer?.kind !== firm.kind) continue
      for (const id of peer.capabilities) addPeer(byCapability.get(id), at, peerId)
      for (const id of peer.markets) addPeer(byMarket.get(id), at, peerId)
    }
    for (const assetId of project.ipAssets) {
      const link = { at, peerIds: [], assetId }
      byAsset.get(assetId)?.push(link)
      byDomain.get(neighbourhood.domainOfAsset(assetId) ?? '')?.push(link)
    }
  })
  return {
    ...{ projects, byDomain, byCapability, byMarket, byAsset },
    placeOf: new Map(projects.map(({ id }, at) => [id, at])),
    worth: Float64Array.from(projects, (project) => intimacy(project) * freshness(neighbourhood, project)),
  }
}

/** No links yet to each of some ids. */
function linksTo(ids: readonly string[]): Map<string, ProjectLink[]> {
  return new Map(ids.map((id) => [id, []]))
}

/** Names one more of those who lead to a project; two are enough, since the firm is at most one of them. */
function addPeer(links: ProjectLink[] | undefined, at: number, peerId: string): void {
  const last = links?.at(-1)
  if (last?.at !== at) links?.push({ at, peerIds: [peerId], assetId: null })
  else if (last.peerIds.length < 2) last.peerIds.push(peerId)
}

/** Domains that a project is about: those of the IP it adapted, else those of its firms. */
export function isAbout(neighbourhood: Neighbourhood, project: ProjectFacts, domain: string): boolean {
  const ofIP = project.ipAssets.flatMap((id) => neighbourhood.domainOfAsset(id) ?? [])
  if (ofIP.length > 0) return ofIP.includes(domain)
  return project.participants.some((id) => neighbourhood.domainsOf(id).includes(domain))
}

/**
 * To be one of many in a project says less than to be one of two (after Newman 2001, gentler: his 1/(n-1)
 * would silence all but pairs).
 */
function intimacy(project: ProjectFacts): number {
  return (2 / Math.max(2, project.participants.length)) ** CROWD_EXPONENT
}
