import type { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import type { SubjectKind } from '../kernel/events/define-event.ts'
import { type NewRequest, PLATFORM, type RequestRow } from './request.row.ts'

/**
 * A group that takes part in deciding: the curators of a base, in whose place the platform decides while
 * there are none; the owners and editors of a firm; or the platform's administrators. No party to a request
 * decides it: neither its requester nor, but in the name of that very firm, a party to the firm that it is
 * about.
 */
export interface ReviewGroup {
  kind: 'BASE' | 'FIRM' | 'PLATFORM'
  /** Id of the base or firm, or PLATFORM. */
  id: string
}

/** The curators of a base, or the platform if there is no base. */
export function baseOrPlatform(baseId: string | null): ReviewGroup {
  return baseId === null ? { kind: 'PLATFORM', id: PLATFORM } : { kind: 'BASE', id: baseId }
}

/**
 * ANY: one acceptance accepts, and it is declined once all groups declined. ALL: one decline declines, and it
 * is accepted once all groups accepted.
 */
export type ReviewPolicy = 'ANY' | 'ALL'

/** A decision in the name of a group. */
export interface RequestDecision {
  /** Account that decides. */
  actor: string
  /** The base or firm in whose name; null for the platform. */
  onBehalfOf: string | null
  reason: string | null
}

/** What a hook of a definition is given: the transaction, and a function that ends it without effect. */
export interface RequestStep<Obstacle extends string> {
  run: Run
  /** Rolls everything back; the obstacle is the outcome. */
  reject(obstacle: Obstacle): never
}

/** The same once the request is there. */
export interface TransitionStep<Row extends RequestRow, Obstacle extends string>
  extends RequestStep<Obstacle> {
  request: Row
}

/** The same of a decision. */
export interface DecisionStep<Row extends RequestRow, Obstacle extends string>
  extends TransitionStep<Row, Obstacle> {
  decision: RequestDecision
}

/**
 * A kind of request: its rows, its obstacles, its additional input (`Extra`), and what its decisions state
 * besides a yes or no (`Terms`).
 */
export interface RequestDefinition<
  Row extends RequestRow = RequestRow,
  Obstacle extends string = string,
  Extra extends object = object,
  Terms extends object = object,
> {
  /** A word in UPPER_SNAKE, e.g. CLAIM. */
  kind: string
  /** What `subjectId` is the id of. */
  subjectKind: SubjectKind | 'PROJECT'
  /** Whether requests stay readable when the firm that they are about is gone. */
  outlivesSubject: boolean
  row: z.ZodType<Row>
  policy: ReviewPolicy
  /**
   * Whether an account may have several requests about one subject wait, each for another reviewer; without
   * it one about a subject waits.
   */
  perReviewer?: boolean
  /**
   * Whether a request waits where nobody can decide it yet, as about a firm without an owner: reminder and
   * expiry then count from the day on which its first reviewers are notified. Without it such a request is
   * rejected.
   */
  waitsForReviewer?: boolean
  limits: {
    /** Of one account, at most so many wait. */
    ofRequester: number
    /**
     * About one subject, at most so many wait with evidence of the same kind and worth from addresses at mail
     * services for all, together. An address on the subject's own domain is not limited: nobody is shut out
     * by many who have none.
     */
    aboutSubject: number
    /** The same from addresses on any other domain, each for itself. */
    ofDomain: number
  }
  /** Days after which reviewers are reminded, once. */
  remindAfterDays: number | null
  /** Days after which it expires. */
  expireAfterDays: number | null
  /** What an outcome is called where a constraint finds something unique twice. */
  uniqueViolation?: Obstacle
  /**
   * Takes the lock of the subject, rejects invalid requests, and names the reviewers and what else is stored
   * with the request.
   */
  prepare(
    step: RequestStep<Obstacle> & { request: NewRequest & Extra },
  ): Promise<{ reviewers: readonly ReviewGroup[]; properties?: Record<string, unknown> }>
  /** What else happens in the transaction of each transition, its event among it. */
  onOpened(step: TransitionStep<Row, Obstacle> & { extra: Extra }): Promise<void>
  onAccepted(step: DecisionStep<Row, Obstacle> & { terms: Terms }): Promise<void>
  onDeclined(step: DecisionStep<Row, Obstacle> & { terms: Terms }): Promise<void>
  /** A group decided, and others have still to. */
  onReviewed?(step: DecisionStep<Row, Obstacle> & { accept: boolean }): Promise<void>
  onWithdrawn?(step: TransitionStep<Row, Obstacle>): Promise<void>
  onLapsed?(step: TransitionStep<Row, Obstacle>): Promise<void>
  onExpired?(step: TransitionStep<Row, Obstacle>): Promise<void>
}

/** Declares a kind of request. */
export function defineRequest<
  Row extends RequestRow,
  Obstacle extends string = never,
  Extra extends object = object,
  Terms extends object = object,
>(
  definition: RequestDefinition<Row, Obstacle, Extra, Terms>,
): RequestDefinition<Row, Obstacle, Extra, Terms> {
  return definition
}
