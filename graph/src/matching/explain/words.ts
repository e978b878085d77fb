import type { Message } from './message.ts'

/** How things are called in one language; `subject` is whoever asks, `partner` the firm recommended. */
export interface Words {
  name(label: string, id: string): string
  /** Whether the one asking put a brief. */
  hasBrief: boolean
}

/**
 * Sentences of one language. `ofPartner`: it is the partner that did, offers or owns the thing; otherwise the
 * one asking.
 */
export type Texts = (words: Words, message: Message, ofPartner: boolean) => string
