import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { Part } from './evidence.ts'

/** Slots in no order; one may stand in several lists. */
export type SlotList = readonly number[]

/**
 * One signal of what two firms are worth to each other, computed for all firms at once and explained for one.
 * Both say the same: the shares of the parts sum to the value.
 */
export interface Signal {
  /** Its name in weights. */
  code: string
  side: 'FOR_YOU' | 'FOR_THEM'
  /**
   * Values are weighed relative to the best of the network, so that a score says what is reachable; but never
   * relative to less than this, or next to nothing would look strong where nobody has more.
   */
  minScale: number
  /** Whether it counts against a firm: its weight is not above 0. */
  isAgainst?: boolean
  /** Where values are the same for all who ask on a day and have this in common: what that is. */
  sharedBy?(question: Question): string
  /**
   * Adds the value of every firm to zeros, by slot: 0 where nothing is known. Returns lists of slots that
   * hold all it has written to; nothing where that may be anybody.
   */
  fill(question: Question, values: Float64Array): readonly SlotList[] | undefined
  /** Parts of the value for one firm, each with its path from the firm served to the firm that serves. */
  explain(question: Question, other: FirmRecord): readonly Part[]
}
