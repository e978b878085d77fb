import type { OrganisationType } from '../../firms/organisation-type.ts'
import type {
  BriefFacts,
  FirmFacts,
  FirmKind,
  IPAssetFacts,
  Neighbourhood,
  Participant,
  ProjectFacts,
  Taxonomy,
} from '../model/facts.ts'
import type { NodeKey, NodeName } from '../model/nodes.ts'

/** What one of the two reads of a network brings. */
export interface Surroundings {
  firms: readonly FirmFacts[]
  participants: readonly Participant[]
  projects: readonly ProjectFacts[]
  ipAssets: readonly IPAssetFacts[]
}

/** What is known of the subject besides its surroundings. */
export interface Subject {
  subjectId: string
  brief: BriefFacts | null
  taxonomy: Taxonomy
  /** Likely partners with their scores, likeliest first. */
  likely: readonly (readonly [id: string, score: number])[]
}

/** Narrows the partners: fields AND together, values of one field OR. */
export interface PartnerFilter {
  kind?: FirmKind | null
  /** Where it names none, PARTNER_TYPES. */
  organisationTypes?: readonly OrganisationType[] | null
  heritageDomains?: readonly string[] | null
  capabilities?: readonly string[] | null
  provinces?: readonly string[] | null
  markets?: readonly string[] | null
  sample?: boolean | null
  /** Only these firms, whether or not they would be candidates otherwise. */
  firms?: readonly string[] | null
}

/** Where candidates are looked for; every list is capped by the planner. */
export interface CandidatePlan {
  subjectId: string
  kind: FirmKind
  /** What a candidate may be. */
  organisationTypes: readonly OrganisationType[]
  /** Firms that may be of any other type as well: those that the filter names, where it names no type. */
  ofAnyType: readonly string[]
  filter: PartnerFilter
  /** Firms already seen in the subject's surroundings, and its likeliest partners. */
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

/** What matching needs of a network; Neo4j and memory both provide it. */
export interface Network {
  /** The subject, its peers and its partners; null if the firm or brief does not exist. */
  findSurroundings(subject: MatchSubject): Promise<(Surroundings & Subject) | null>
  /** Ids in `candidateIds`, with the facts of each, bounded by `caps`. */
  findCandidates(plan: CandidatePlan): Promise<Surroundings & { candidateIds: readonly string[] }>
  /** Names of the nodes that reasons speak of; a node that is gone is left out. */
  findNames(keys: readonly NodeKey[]): Promise<readonly NodeName[]>
}

export type MatchSubject = { firmId: string } | { briefId: string }

/** Puts what the reads brought into one neighbourhood. */
export function joinNeighbourhood(
  asOf: string,
  subject: Subject,
  ...reads: readonly Surroundings[]
): Neighbourhood {
  const byId = <T extends { id: string }>(pick: (read: Surroundings) => readonly T[]) =>
    new Map(reads.flatMap((read) => pick(read).map((item) => [item.id, item] as const)))
  const firms = byId((read) => read.firms)
  return {
    asOf,
    subjectId: subject.subjectId,
    brief: subject.brief,
    taxonomy: subject.taxonomy,
    likely: new Map(subject.likely),
    memory: new Map(),
    firms,
    participants: new Map<string, Participant>([...byId((read) => read.participants), ...firms]),
    projects: byId((read) => read.projects),
    ipAssets: byId((read) => read.ipAssets),
  }
}
