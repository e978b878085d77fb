/**
 * All that matching ever sees: plain, capped data around one asking firm. Cypher fills it for the product
 * (`neighbourhood.store.ts`), plain records fill it for tests and evaluation (`graph/evaluation`);
 * needs, features, gates and reasons are pure functions over it.
 */

import type { Memory } from './memory.ts'

export type FirmKind = 'TRADITIONAL' | 'DIGITAL'

/** What is known of any firm that shows up in a project. */
export interface Participant {
  id: string
  kind: FirmKind
  /** Ids of heritage domains. */
  domains: readonly string[]
}

/** A firm with its surroundings: the asking one, its peers and partners, and the candidates. */
export interface FirmFacts extends Participant {
  verified: boolean
  sample: boolean
  /** False where the facts were not checked against a page. */
  confirmed: boolean
  /** Ids of capabilities it offers. */
  capabilities: readonly string[]
  /** Ids of markets it sells to. */
  markets: readonly string[]
  /** Ids of IP assets it owns or looks after, capped. */
  ipAssets: readonly string[]
  /** Ids of its projects, newest first, capped. */
  projects: readonly string[]
  /** In how many projects it took part, without the cap. */
  projectCount: number
}

export interface ProjectFacts {
  id: string
  /** Calendar year; null where unknown. */
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

/** A public licence on an IP asset. Dates are ISO days, both inclusive; null is open-ended. */
export interface GrantFacts {
  id: string
  /** Fields of use: capability group codes; empty means every field. */
  fields: readonly string[]
  /** Ids of markets it covers; empty means everywhere. */
  markets: readonly string[]
  from: string | null
  to: string | null
  exclusive: boolean
  /** The licensee, null where it is outside the network. */
  firmId: string | null
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
  /** Weight 0..1 beside the other needs. */
  needs: readonly { capability: string; must: boolean; weight: number }[]
  ipAssets: readonly string[]
  /** Ids of the markets it targets. */
  markets: readonly string[]
  /** Field of use that rights are needed for: a capability group code. */
  field: string | null
  /** Days the rights are needed for; null where not stated. */
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
  markets: ReadonlyMap<string, { partOf: readonly string[] }>
  /** Per form of IP, the capabilities it lends itself to; weight 0..1. */
  forms: ReadonlyMap<string, readonly { capability: string; weight: number }[]>
  /** How many firms there are, of both kinds. */
  firms: number
}

export interface Neighbourhood {
  /** The day the question is asked, ISO. */
  asOf: string
  askerId: string
  brief: BriefFacts | null
  firms: ReadonlyMap<string, FirmFacts>
  /** Whoever took part in one of `projects`; a superset of nothing in `firms`. */
  participants: ReadonlyMap<string, Participant>
  projects: ReadonlyMap<string, ProjectFacts>
  ipAssets: ReadonlyMap<string, IPAssetFacts>
  taxonomy: Taxonomy
  /**
   * Firms of the other kind that the link model holds likely to become the asking firm's partners, with how likely beside the likeliest, 0..1;
   * empty where it was not asked, as for a firm without a past project.
   */
  likely: ReadonlyMap<string, number>
  /** What was found in it so far. */
  memory: Memory
}

/** What one of the two reads of a network brings. */
export interface Surroundings {
  firms: readonly FirmFacts[]
  participants: readonly Participant[]
  projects: readonly ProjectFacts[]
  ipAssets: readonly IPAssetFacts[]
}

/** What is known of the one asking beside its surroundings. */
export interface Asker {
  askerId: string
  brief: BriefFacts | null
  taxonomy: Taxonomy
  /** Likely partners with their scores, likeliest first. */
  likely: readonly (readonly [id: string, score: number])[]
}

/** Narrows the partners: fields AND together, values of one field OR. */
export interface PartnerFilter {
  kind?: FirmKind | null
  heritageDomains?: readonly string[] | null
  capabilities?: readonly string[] | null
  provinces?: readonly string[] | null
  markets?: readonly string[] | null
  sample?: boolean | null
  /** Only these firms, whether or not they would be candidates otherwise. */
  firms?: readonly string[] | null
}

/** Where candidates are looked for; every list is capped by whoever plans it. */
export interface CandidatePlan {
  askerId: string
  kind: FirmKind
  filter: PartnerFilter
  /** Firms already seen in the asking firm's surroundings, and its likeliest partners. */
  seen: readonly string[]
  /** Whether firms two and three partnerships away are looked for. */
  walk: boolean
  /** Capabilities wanted, most wanted first. */
  capabilities: readonly string[]
  /** Capabilities that every candidate must offer (a group stands for what is below it). */
  mustCapabilities: readonly string[]
  /** Heritage domains wanted, most wanted first. */
  domains: readonly string[]
  /** Forms of IP wanted, most wanted first. */
  forms: readonly string[]
}

/** A node by its label and stable id. */
export interface NodeKey {
  label: string
  id: string
}

/** The same text for the same node. */
export function nodeKey({ label, id }: NodeKey): string {
  return `${label}:${id}`
}

/** How a node is called; for a grant its dates stand in for a name. */
export interface NodeName extends NodeKey {
  nameZh: string
  nameEn: string
}

/** What matching needs of a network; Neo4j and memory both provide it. */
export interface Network {
  /** The asking firm, its peers and its partners; null where the firm or brief does not exist. */
  findSurroundings(subject: MatchSubject): Promise<(Surroundings & Asker) | null>
  /** Ids in `candidateIds`, with the facts of each, bounded by `caps`. */
  findCandidates(plan: CandidatePlan): Promise<Surroundings & { candidateIds: readonly string[] }>
  /** Names of the nodes that reasons speak of; a node that is gone is left out. */
  findNames(keys: readonly NodeKey[]): Promise<readonly NodeName[]>
}

export type MatchSubject = { firmId: string } | { briefId: string }

/** Bounds of both reads: whatever the size of the graph, no more than this is touched. */
export const caps = {
  /** Peers per heritage domain and per shared capability. */
  peersPerDomain: 24,
  peersPerCapability: 8,
  /** Markets that peers of a firm without any project are looked for in, and peers of each. */
  marketsOfNewcomer: 8,
  peersPerMarket: 8,
  /** Partners of the asking firm, best known first. */
  partners: 24,
  /** Everyone around the asking firm together. */
  surroundings: 24,
  /** Own facts of each firm. */
  domainsPerFirm: 12,
  capabilitiesPerFirm: 60,
  marketsPerFirm: 40,
  /** Newest projects of each firm around the asking one, and of each candidate. */
  projectsPerFirm: 6,
  projectsPerCandidate: 4,
  /** Participants of each project. */
  participantsPerProject: 12,
  /** Entries of vocabularies that one firm or project is tied to. */
  entriesPerFirm: 120,
  ipAssetsPerFirm: 12,
  grantsPerIPAsset: 24,
  /** Nodes looked at behind one hub before the best of them are taken; more where a filter or a must-have will drop some. */
  scan: 64,
  narrowScan: 400,
  /** Candidates per capability, domain or form; per vector search; per three-step walk. */
  perCapability: 16,
  perDomain: 24,
  perForm: 12,
  perVector: 24,
  perWalk: 32,
  /** Likely partners of each firm that are stored and read, and how many of them are candidates for that alone. */
  likelyPerFirm: 32,
  perLikely: 12,
  /** Best partners followed at each step of the walk. */
  walkWidth: 8,
  /** Candidates that are looked at last: whether they are partners already. */
  ranked: 96,
  /** Candidates that are scored. */
  candidates: 32,
  /** Entries of each vocabulary. */
  vocabulary: 2000,
} as const

/** Puts what the reads brought into one neighbourhood. */
export function joinNeighbourhood(
  asOf: string,
  asker: Asker,
  ...reads: readonly Surroundings[]
): Neighbourhood {
  const byId = <T extends { id: string }>(pick: (read: Surroundings) => readonly T[]) =>
    new Map(reads.flatMap((read) => pick(read).map((item) => [item.id, item] as const)))
  const firms = byId((read) => read.firms)
  return {
    asOf,
    askerId: asker.askerId,
    brief: asker.brief,
    taxonomy: asker.taxonomy,
    likely: new Map(asker.likely),
    memory: new Map(),
    firms,
    participants: new Map<string, Participant>([...byId((read) => read.participants), ...firms]),
    projects: byId((read) => read.projects),
    ipAssets: byId((read) => read.ipAssets),
  }
}
