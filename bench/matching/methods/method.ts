/** A firm to find partners for, and the kind that the partners must be of. */
export interface Subject {
  id: string
  otherKind: 'TRADITIONAL' | 'DIGITAL'
}

/**
 * A method to find possible partners of a firm. All methods are asked for ten partners of the same firms.
 */
export interface Method {
  /** Stable, for programs. */
  name: string
  /** For people. */
  title: string
  /** Ids of the ten best partners, best first. Throws when there is no answer within ANSWER_WITHIN. */
  ask(subject: Subject): Promise<string[]>
  /**
   * What the database had to touch for one answer, summed over the operators of all plans; null if it
   * cannot be seen.
   */
  countDbHits: ((subject: Subject) => Promise<number>) | null
  close(): Promise<void>
}

/** Timeout for one answer of a method, in milliseconds: a visitor is gone by then. */
export const ANSWER_WITHIN = 30_000

export const PARTNERS_WANTED = 10
