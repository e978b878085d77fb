/**
 * All that matching ever sees: plain, capped data around one subject. Cypher fills it for the product
 * (`retrieval`), plain records fill it for tests and evaluation (`graph/evaluation`);
 * eligibility, signals, scores and reasons are pure functions over it.
 */

import type { GrantFacts } from '../../ip-assets/rights.ts'
import type { MarketRegions } from '../../markets/market-regions.ts'
import type { Memory } from './memo.ts'

export type FirmKind = 'TRADITIONAL' | 'DIGITAL'

/** A firm with its surroundings: the asking one, its peers and partners, and the candidates. */
export interface FirmFacts {
  id: string
  kind: FirmKind
  /** Ids of heritage domains. */
  domains: readonly string[]
  sample: boolean
  /** False if the facts were not checked against a page. */
  confirmed: boolean
  /** Whether it registered itself: until it is verified, its facts are its own word. */
  registered?: boolean
  /** Ids of capabilities it offers. */
  capabilities: readonly string[]
  /** Ids of markets it sells to. */
  markets: readonly string[]
  /** Ids of IP assets it owns or manages, capped. */
  ipAssets: readonly string[]
  /** Ids of its projects, newest first, capped. */
  projects: readonly string[]
  /** In how many projects it took part, without the cap. */
  projectCount: number
}

export interface ProjectFacts {
  id: string
  /** Calendar year; null if unknown. */
  year: number | null
  confirmed: boolean
  /** Ids of participating firms, capped. */
  participants: readonly string[]
  /** Ids of capabilities it used. */
  capabilities: readonly string[]
  /** Ids of IP assets it adapted. */
  ipAssets: readonly string[]
  /** Ids of markets it reached. */
  markets: readonly string[]
}

export interface IPAssetFacts {
  id: string
  domain: string | null
  /** Ids of the forms it exists in: image, pattern, performance … */
  forms: readonly string[]
  /** Public grants only: what is private to a firm never changes what others see. */
  grants: readonly GrantFacts[]
}

export interface BriefFacts {
  id: string
  firmId: string
  /** Weight 0..1 relative to the other needs. */
  needs: readonly { capability: string; must: boolean; weight: number }[]
  ipAssets: readonly string[]
  /** Ids of the markets it targets. */
  markets: readonly string[]
  /** Field of use that rights are needed for: a capability group code. */
  field: string | null
  /** Days the rights are needed for; null if not stated. */
  startsOn: string | null
  endsOn: string | null
}

export interface CapabilityFacts {
  group: string | null
  /** The kind of firm whose work it typically is, where the taxonomy says so. */
  typicalSide: FirmKind | null
  /** How many firms offer it. */
  offeredBy: number
}

/** The small vocabularies that facts refer to. */
export interface Taxonomy {
  capabilities: ReadonlyMap<string, CapabilityFacts>
  /** Per heritage domain, how many firms work in it. */
  domains: ReadonlyMap<string, { firms: number }>
  /** Per market, the regions it lies in directly. */
  markets: MarketRegions
  /** Per form of IP, the capabilities it lends itself to; weight 0..1. */
  forms: ReadonlyMap<string, readonly { capability: string; weight: number }[]>
  /** How many firms there are, of both kinds. */
  firms: number
}

export interface Neighbourhood {
  /** The day the question is asked, ISO. */
  asOf: string
  subjectId: string
  brief: BriefFacts | null
  firms: ReadonlyMap<string, FirmFacts>
  projects: ReadonlyMap<string, ProjectFacts>
  /** Those of the subject. */
  ipAssets: ReadonlyMap<string, IPAssetFacts>
  /** Ids of the heritage domains of any firm, and the one of any asset; none and null where not known. */
  domainsOf(firmId: string): readonly string[]
  domainOfAsset(assetId: string): string | null
  taxonomy: Taxonomy
  /**
   * Firms of the other kind that the link model holds likely to become the subject's partners, with how
   * likely relative to the likeliest, 0..1; empty if it was not asked, as for a firm without a past
   * project.
   */
  likely: ReadonlyMap<string, number>
  /** What was found in it so far. */
  memory: Memory
}
