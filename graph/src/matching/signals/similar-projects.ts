import { HOME } from '../../markets/market-regions.ts'
import type { FirmFacts, Neighbourhood, ProjectFacts } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { type Path, startAt, step } from '../model/paths.ts'
import { topK } from '../model/top-k.ts'
import { rarity } from './evidence.ts'
import { isAbout, linkProjects, type ProjectLink, type ProjectLinks } from './project-links.ts'

/** A project that speaks for a firm although others did it, or its own, with the path that links the two. */
export interface SimilarProject {
  project: ProjectFacts
  /** How much it speaks for the firm, 0..1: how near its channel brings it × intimacy × freshness. */
  strength: number
  how: 'OWN' | 'OWN_IP' | 'DOMAIN' | 'CAPABILITY' | 'MARKET'
  /** The firm like this one that did it; null if it is linked by IP. */
  peerId: string | null
  /** The heritage domain that both share; null if they share none. */
  domain: string | null
  /** From the firm to the project; computed on demand, because most are weighed and never rendered. */
  readonly path: Path
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
/**
 * Selling where a firm of its kind sells is all that a firm without any project may have in common with one
 * that has some.
 */
const MARKET = 0.15

/**
 * Maximum number of similar projects that are kept: the weakest of hundreds would only drown what the nearest
 * say, and cost the more the larger a network is.
 */
const MAX_SIMILAR = 48

/** A channel from a firm to projects, with how near it brings them, 0..1. */
interface Channel {
  how: SimilarProject['how']
  /** The asset, domain, capability or market; empty for a firm's own work. */
  by: string
  near: number
  found: readonly ProjectLink[]
}

const remember = createMemory<readonly SimilarProject[]>()

/**
 * Projects that speak for a firm, strongest first: its own, those on its IP, those of firms that share a
 * heritage domain with it, and those of firms of its kind that share a capability or, where it has no project
 * itself, a market abroad. Each project once, by its strongest link.
 */
export function similarProjects(neighbourhood: Neighbourhood, firm: FirmFacts): readonly SimilarProject[] {
  return remember(neighbourhood, firm.id, () => findSimilar(neighbourhood, firm))
}

/** How strongly sharing this domain links two firms, 0..1. */
export function domainCloseness(neighbourhood: Neighbourhood, domain: string): number {
  const { domains, firms } = neighbourhood.taxonomy
  return DOMAIN_COMMON + (DOMAIN_RARE - DOMAIN_COMMON) * rarity(domains.get(domain)?.firms ?? 1, firms)
}

/** Weighs hundreds of projects with plain numbers and makes objects of the MAX_SIMILAR strongest only. */
function findSimilar(neighbourhood: Neighbourhood, firm: FirmFacts): readonly SimilarProject[] {
  const links = linkProjects(neighbourhood, firm)
  const strength = new Float64Array(links.projects.length)
  const [channelTo, linkTo]: [Channel[], ProjectLink[]] = [[], []]
  const touched: number[] = []
  for (const channel of channelsOf(neighbourhood, firm, links))
    for (const link of channel.found) {
      const { at } = link
      if (!linksOther(firm, channel, link)) continue
      const most = channel.near * (links.worth[at] ?? 0)
      if (most <= (strength[at] ?? 0)) continue
      const project = links.projects[at]
      const isOther = channel.how === 'DOMAIN' && project && !isAbout(neighbourhood, project, channel.by)
      const reached = isOther ? most * OTHER_DOMAIN : most
      if (reached <= (strength[at] ?? 0)) continue
      if (!channelTo[at]) touched.push(at)
      strength[at] = reached
      channelTo[at] = channel
      linkTo[at] = link
    }
  return topK(touched, strength, MAX_SIMILAR).flatMap((at) => {
    const [project, channel, link] = [links.projects[at], channelTo[at], linkTo[at]]
    if (!project || !channel || !link) return []
    return new FoundProject(neighbourhood, firm.id, project, channel, link, strength[at] ?? 0)
  })
}

/** What is shared must be shared with another firm, or be the IP of another firm. */
function linksOther(firm: FirmFacts, { how }: Channel, { peerIds, assetId }: ProjectLink): boolean {
  if (how === 'OWN' || how === 'OWN_IP') return true
  return assetId === null ? otherThan(firm.id, peerIds) !== null : !firm.ipAssets.includes(assetId)
}

/** Nearest kind of channel first. */
function channelsOf(neighbourhood: Neighbourhood, firm: FirmFacts, links: ProjectLinks): Channel[] {
  const { capabilities, firms } = neighbourhood.taxonomy
  const own = firm.projects.flatMap((id) => links.placeOf.get(id) ?? [])
  return [
    { how: 'OWN', by: '', near: OWN, found: own.map((at) => ({ at, peerIds: [], assetId: null })) },
    ...firm.ipAssets.map((by): Channel => {
      return { how: 'OWN_IP', by, near: OWN_IP, found: links.byAsset.get(by) ?? [] }
    }),
    ...firm.domains.map((by): Channel => {
      const near = domainCloseness(neighbourhood, by)
      return { how: 'DOMAIN', by, near, found: links.byDomain.get(by) ?? [] }
    }),
    ...firm.capabilities.map((by): Channel => {
      const rare = rarity(capabilities.get(by)?.offeredBy ?? 1, firms)
      const near = CAPABILITY_COMMON + (CAPABILITY_RARE - CAPABILITY_COMMON) * rare
      const found = links.byCapability.get(by) ?? []
      return { how: 'CAPABILITY', by, near, found }
    }),
    ...(firm.projectCount > 0 ? [] : firm.markets.filter((market) => market !== HOME)).map((by): Channel => {
      const found = links.byMarket.get(by) ?? []
      return { how: 'MARKET', by, near: MARKET, found }
    }),
  ]
}

class FoundProject implements SimilarProject {
  readonly project: ProjectFacts
  readonly strength: number
  readonly how: SimilarProject['how']
  readonly peerId: string | null
  readonly domain: string | null
  readonly #firmId: string
  readonly #by: string
  readonly #assetId: string | null
  #path: Path | undefined

  constructor(
    neighbourhood: Neighbourhood,
    firmId: string,
    project: ProjectFacts,
    { how, by }: Channel,
    { peerIds, assetId }: ProjectLink,
    strength: number,
  ) {
    this.project = project
    this.strength = strength
    this.how = how
    this.peerId = how === 'OWN' || how === 'OWN_IP' ? null : otherThan(firmId, peerIds)
    this.domain = how === 'DOMAIN' ? by : how === 'OWN_IP' ? neighbourhood.domainOfAsset(by) : null
    this.#firmId = firmId
    this.#by = by
    this.#assetId = assetId
  }

  get path(): Path {
    this.#path ??= this.#draw()
    return this.#path
  }

  #draw(): Path {
    const start = startAt('Firm', this.#firmId)
    const by = this.#by
    switch (this.how) {
      case 'OWN':
        return this.#end(start, 'TOOK_PART_IN')
      case 'OWN_IP':
        return this.#end(step(start, 'OWNS', 'IPAsset', by), 'ADAPTED')
      case 'CAPABILITY': {
        const offered = step(start, 'OFFERS', 'Capability', by)
        return this.#end(step(offered, 'OFFERS', 'Firm', this.peerId ?? ''), 'TOOK_PART_IN')
      }
      case 'MARKET': {
        const sold = step(start, 'SELLS_TO', 'Market', by)
        return this.#end(step(sold, 'SELLS_TO', 'Firm', this.peerId ?? ''), 'TOOK_PART_IN')
      }
      case 'DOMAIN': {
        const inDomain = step(start, 'WORKS_IN', 'HeritageDomain', by)
        return this.peerId
          ? this.#end(step(inDomain, 'WORKS_IN', 'Firm', this.peerId), 'TOOK_PART_IN')
          : this.#end(step(inDomain, 'IN_DOMAIN', 'IPAsset', this.#assetId ?? ''), 'ADAPTED')
      }
    }
  }

  #end(path: Path, via: string): Path {
    return step(path, via, 'Project', this.project.id)
  }
}

function otherThan(firmId: string, ids: readonly string[]): string | null {
  return (ids[0] === firmId ? ids[1] : ids[0]) ?? null
}
