import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { closeRequests } from './close-requests.store.ts'
import type { RequestDecision, RequestDefinition } from './define-request.ts'
import { reject, withObstacles } from './obstacle.ts'
import { PLATFORM, type RequestRow } from './request.row.ts'
import * as cypher from './requests.cypher.ts'
import { outcomeOf } from './review-outcome.ts'

/**
 * Why a request cannot be decided or withdrawn: there is none that the account may, or it ended, or its group
 * decided, before.
 */
export type DecisionObstacle = 'NO_REQUEST' | 'DECIDED_ALREADY'

export interface NewDecision<Terms> {
  id: string
  /** Account that decides. */
  actor: string
  accept: boolean
  reason: string | null
  terms: Terms
}

/**
 * Says yes or no in the name of the groups that the account speaks for just now; what comes of it, the policy
 * says.
 */
export function decideRequest<Row extends RequestRow, Obstacle extends string, Terms extends object>(
  graph: Graph,
  definition: RequestDefinition<Row, Obstacle, object, Terms>,
  { id, actor, accept, reason, terms }: NewDecision<Terms>,
): Promise<Row | Obstacle | DecisionObstacle> {
  return withObstacles(definition, graph, async (run) => {
    const locked = await lock(run, definition, { id, deciderId: actor })
    // An account that joined the firm or lost the role since the caller looked may no longer decide.
    if (!locked || locked.places.length === 0) return 'NO_REQUEST'
    const { reviews } = locked.request
    const places = locked.places.filter((place) => reviews[place]?.status === 'PENDING')
    if (locked.request.status !== 'PENDING' || places.length === 0) return 'DECIDED_ALREADY'
    const status = accept ? 'ACCEPTED' : 'DECLINED'
    const at = new Date().toISOString()
    await run(cypher.DECIDE_REVIEWS, { id, places, status, reason, actor, at }, z.unknown())
    const [reviewer = PLATFORM] = places.map((place) => reviews[place]?.reviewer)
    const decision: RequestDecision = { actor, onBehalfOf: reviewer === PLATFORM ? null : reviewer, reason }
    const outcome = outcomeOf(
      definition.policy,
      reviews.map((review, place) => (places.includes(place) ? status : review.status)),
    )
    if (outcome === null) {
      const { request } = (await lock(run, definition, { id, deciderId: actor })) ?? locked
      await definition.onReviewed?.({ run, reject, request, decision, accept })
      return request
    }
    const [request] = await closeRequests(run, definition, { ids: [id], status: outcome, reason })
    if (!request) return 'NO_REQUEST'
    const step = { run, reject, request, decision, terms }
    await (outcome === 'ACCEPTED' ? definition.onAccepted(step) : definition.onDeclined(step))
    return request
  })
}

/** Withdraws a pending request of the account's own. */
export function withdrawRequest<Row extends RequestRow>(
  graph: Graph,
  definition: RequestDefinition<Row>,
  { id, accountId }: { id: string; accountId: string },
): Promise<Row | DecisionObstacle | string> {
  return withObstacles(definition, graph, async (run) => {
    const locked = await lock(run, definition, { id, deciderId: null })
    if (locked?.request.accountId !== accountId) return 'NO_REQUEST'
    const [request] = await closeRequests(run, definition, { ids: [id], status: 'WITHDRAWN' })
    if (!request) return 'DECIDED_ALREADY'
    await definition.onWithdrawn?.({ run, reject, request })
    return request
  })
}

async function lock<Row extends RequestRow>(
  run: Run,
  { kind, row }: Pick<RequestDefinition<Row>, 'kind' | 'row'>,
  parameters: { id: string; deciderId: string | null },
) {
  const shape = z.object({ request: row, places: z.array(z.number().int()) })
  const [locked] = await run(cypher.LOCK_REQUEST, { kind, ...parameters }, shape)
  return locked
}
