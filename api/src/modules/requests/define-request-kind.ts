import type { Graph } from '@heming/graph/driver'
import type { OpenObstacle, RequestDefinition, RequestRow } from '@heming/graph/requests'
import type { Action } from '../../kernel/auth/actions.ts'
import type { LocalisedMessage } from '../../kernel/errors/app-error.ts'

/** What a request is about, as people call it. */
export interface NamedSubject {
  nameZh: string
  nameEn: string
}

/** What a mail to reviewers calls a request about something. */
export type RequestWords = Record<'zh' | 'en', (subject: string) => string>

/** A kind of request as the api offers it: the definition of the graph, who may do what, and what is said. */
export interface RequestKind<
  Row extends RequestRow = RequestRow,
  Obstacle extends string = string,
  Extra extends object = object,
  Terms extends object = object,
> {
  definition: RequestDefinition<Row, Obstacle, Extra, Terms>
  actions: { open: Action; read: Action; review: Action; withdraw?: Action }
  /** Last part of the address of the page where it is decided. */
  queue: string
  /** Null where it is gone. */
  findSubject(graph: Graph, subjectId: string): Promise<NamedSubject | null>
  /** What mails call it: by a variant, where it comes in several. */
  words: Readonly<Record<string, RequestWords>>
  /** Whether it is decided without evidence, which mails to reviewers then do not speak of. */
  withoutEvidence?: boolean
  /** The name in `words`; the kind where it is left out. */
  variantOf?(request: Row): string
  /**
   * Requests a day of one session, or of all keys of an account, and three times that of the account: anyone
   * who makes and withdraws them may not fill the histories of others.
   */
  maxADay?: number
  messages: {
    none: LocalisedMessage
    noReason: LocalisedMessage
    tooOften?: LocalisedMessage
    /**
     * For those who try to decide their own; without it, what is said where a base or the platform decides.
     */
    ownRequest?: LocalisedMessage
    decidedAlready: LocalisedMessage
    /** Obstacles to making it. */
    openConflicts: Readonly<Partial<Record<Obstacle | OpenObstacle, LocalisedMessage>>>
    /** Obstacles to a decision. */
    decisionConflicts?: Readonly<Partial<Record<Obstacle, LocalisedMessage>>>
  }
}

/** By what name requests of a kind are counted. */
export function countNameOf({ kind }: Pick<RequestDefinition, 'kind'>): string {
  return kind.toLowerCase()
}

/** Declares a kind of request. */
export function defineRequestKind<
  Row extends RequestRow,
  Obstacle extends string,
  Extra extends object,
  Terms extends object,
>(kind: RequestKind<Row, Obstacle, Extra, Terms>): RequestKind<Row, Obstacle, Extra, Terms> {
  return kind
}
