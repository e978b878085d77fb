import type { Message } from './message.ts'

/** Names of things in one language; `subject` is the firm or brief that partners are found for. */
export interface Words {
  name(label: string, id: string): string
  /** Whether the subject is a brief. */
  hasBrief: boolean
}

/**
 * Renders messages in one language. `ofPartner`: the partner did, offers or owns the thing; otherwise the
 * subject.
 */
export type Texts = (words: Words, message: Message, ofPartner: boolean) => string

/** The messages of one kind, or of several. */
export type MessageOf<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>
