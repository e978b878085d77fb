import { z } from 'zod'
import type { Graph, Run } from '../driver.ts'
import { closeRequests } from './close-requests.store.ts'
import type { RequestDecision, RequestDefinition } from './define-request.ts'
import { refuse, withObstacles } from './obstacle.ts'
import { PLATFORM, type RequestRow } from './request.row.ts'
import * as cypher from './requests.cypher.ts'
import { outcomeOf } from './review-outcome.ts'

/** Why a request cannot be decided or withdrawn: there is none that the account may, or it ended, or its group decided, before. */
export type DecisionObstacle = 'NO_REQUEST' | 'DECIDED_ALREADY'

export interface NewDecision<Terms> {
  id: string
  /** Account that decides. */
  actor: string
  /** In whose name it may: ids of bases and firms, and PLATFORM. */
  reviewers: readonly string[]
  accept: boolean
  reason: string | null
  terms: Terms
}

/** Says yes or no in the name of the groups that the account may speak for; what comes of it, the policy says. */
export function decideRequest<
  Row extends RequestRow,
  Obstacle extends string,
  Extra extends object,
  Terms extends object,
>(
  graph: Graph,
  definition: RequestDefinition<Row, Obstacle, Extra, Terms>,
  decision: NewDecision<Terms>,
): Promise<Row | Obstacle | DecisionObstacle> {
  return withObstacles(
    definition,
    graph.write((run) => decide(run, definition, decision)),
  )
}

async function decide<
  Row extends RequestRow,
  Obstacle extends string,
  Extra extends object,
  Terms extends object,
>(
  run: Run,
  definition: RequestDefinition<Row, Obstacle, Extra, Terms>,
  { id, actor, reviewers, accept, reason, terms }: NewDecision<Terms>,
): Promise<Row | DecisionObstacle> {
  const locked = await lock(run, definition, { id, accountId: actor, reviewers })
  // Whoever joined the firm since the caller looked has no say any more.
  if (!locked || locked.places.length === 0) return 'NO_REQUEST'
  const { reviews } = locked.request
  const places = locked.places.filter((place) => reviews[place]?.status === 'PENDING')
  if (locked.request.status !== 'PENDING' || places.length === 0) return 'DECIDED_ALREADY'
  const status = accept ? 'ACCEPTED' : 'DECLINED'
  const at = new Date().toISOString()
  await run(cypher.DECIDE_REVIEWS, { id, places, status, reason, actor, at }, z.unknown())
  const [reviewer = PLATFORM] = places.map((place) => reviews[place]?.reviewer)
  const made: RequestDecision = { actor, onBehalfOf: reviewer === PLATFORM ? null : reviewer, reason }
  const outcome = outcomeOf(
    definition.policy,
    reviews.map((review, place) => (places.includes(place) ? status : review.status)),
  )
  if (outcome === null) {
    const reviewed = await lock(run, definition, { id, accountId: actor, reviewers })
    const request = reviewed?.request ?? locked.request
    await definition.onReviewed?.({ run, refuse, request, decision: made, accept })
    return request
  }
  const [request] = await closeRequests(run, definition, { ids: [id], status: outcome, reason })
  if (!request) return 'NO_REQUEST'
  const step = { run, refuse, request, decision: made, terms }
  await (outcome === 'ACCEPTED' ? definition.onAccepted(step) : definition.onDeclined(step))
  return request
}

/** Takes back a request of the account's own that waits. */
export function withdrawRequest<
  Row extends RequestRow,
  Obstacle extends string,
  Extra extends object,
  Terms extends object,
>(
  graph: Graph,
  definition: RequestDefinition<Row, Obstacle, Extra, Terms>,
  { id, accountId }: { id: string; accountId: string },
): Promise<Row | Obstacle | DecisionObstacle> {
  const work = async (run: Run) => {
    const locked = await lock(run, definition, { id, accountId, reviewers: [] })
    if (locked?.request.accountId !== accountId) return 'NO_REQUEST'
    const [request] = await closeRequests(run, definition, { ids: [id], status: 'WITHDRAWN' })
    if (!request) return 'DECIDED_ALREADY'
    await definition.onWithdrawn?.({ run, refuse, request })
    return request
  }
  return withObstacles(definition, graph.write<Row | DecisionObstacle>(work))
}

async function lock<
  Row extends RequestRow,
  Obstacle extends string,
  Extra extends object,
  Terms extends object,
>(
  run: Run,
  { kind, row }: RequestDefinition<Row, Obstacle, Extra, Terms>,
  parameters: { id: string; accountId: string; reviewers: readonly string[] },
) {
  const shape = z.object({ request: row, places: z.array(z.number().int()) })
  const [locked] = await run(cypher.LOCK_REQUEST, { kind, ...parameters }, shape)
  return locked
}
