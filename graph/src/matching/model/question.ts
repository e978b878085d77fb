import type { FirmRecord } from '../records/firm-record.ts'
import type { RecordIndex } from '../records/record-index.ts'
import type { BriefFacts, FirmKind, Neighbourhood, Taxonomy } from './facts.ts'
import type { MatchingWeights } from './matching-weights.ts'
import type { Need } from './need.ts'

/** A question for partners with all that signals read to answer it. */
export interface Question {
  /** The day of asking, ISO, and the same in days since 1970. */
  asOf: string
  day: number
  subject: FirmRecord
  /** Kind of the partners asked for. */
  kind: FirmKind
  brief: BriefFacts | null
  /** What the subject needs of that kind: stated by its brief, else inferred. */
  needs: readonly Need[]
  /** The subject, its peers and its likely partners, with their newest projects. */
  neighbourhood: Neighbourhood
  taxonomy: Taxonomy
  index: RecordIndex
  /** What it is weighed by; where left out, the weights that ship. */
  weights?: MatchingWeights | undefined
}
