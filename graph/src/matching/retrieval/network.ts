import type { OrganisationType } from '../../firms/organisation-type.ts'
import type { BriefFacts, FirmKind, Taxonomy } from '../model/facts.ts'
import type { MatchingWeights } from '../model/matching-weights.ts'
import type { NodeKey, NodeName } from '../model/nodes.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { RecordIndex } from '../records/record-index.ts'

/** Whom partners are asked for, and what records do not say of it. */
export interface Subject {
  firm: FirmRecord
  brief: BriefFacts | null
  taxonomy: Taxonomy
  /** Likely partners by the link model with their scores 0..1, likeliest first. */
  likely: readonly (readonly [id: string, score: number])[]
  /** The records of the network as they are now. */
  index: RecordIndex
  /** What the question is weighed by; where left out, the weights that ship. */
  weights?: MatchingWeights
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
  /** Where it is left out, samples are left out if the subject is none. */
  sample?: boolean | null
  /** Only these firms, of whatever type. */
  firms?: readonly string[] | null
}

/** What matching needs of a network; Neo4j and memory both provide it. */
export interface Network {
  /** Null if the firm or brief does not exist. */
  findSubject(subject: MatchSubject): Promise<Subject | null>
  /** Names of the nodes that reasons speak of; a node that is gone is left out. */
  findNames(keys: readonly NodeKey[]): Promise<readonly NodeName[]>
}

/**
 * A firm or a brief; a private brief is found only where it is said to be one, by who has seen that the
 * requester may see it.
 */
export type MatchSubject = { firmId: string } | { briefId: string; isPrivate?: boolean }
