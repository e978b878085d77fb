import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import type { Finding } from './evidence.ts'

/**
 * One signal of what a firm is worth to another. Pure: the same neighbourhood gives the same finding.
 */
export interface Feature {
  code: string
  /**
   * What `other` is worth to `subject` by this feature: parts whose shares sum to a value 0..1, each with its
   * path from subject to other. If nothing is known the finding is empty and has no effect.
   */
  find(neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts): Finding
}
