import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import { attachDocuments, lockDocumentsToAttach } from '../documents/documents.store.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { decidedLately } from './decided-lately.store.ts'
import type { RequestDefinition } from './define-request.ts'
import { dueInstants } from './due-instants.ts'
import { reject, withObstacles } from './obstacle.ts'
import type { NewRequest, RequestRow } from './request.row.ts'
import * as cypher from './requests.cypher.ts'
import { hasReviewer, wouldStrandRequest } from './reviewers.store.ts'

/**
 * Why a request of any kind may be rejected. DECIDED_LATELY: its requester decided about the same subject
 * within the last 90 days. NOBODY_DECIDES: it would have no reviewer; STRANDS_REQUEST: another about the same
 * subject would lose its only one, since who asks is a party from then on.
 */
export type OpenObstacle =
  | 'PENDING_ALREADY'
  | 'TOO_MANY'
  | 'TOO_MANY_OWN'
  | 'NO_DOCUMENT'
  | 'DECIDED_LATELY'
  | 'NOBODY_DECIDES'
  | 'STRANDS_REQUEST'

type Openable<Row extends RequestRow, Obstacle extends string, Extra extends object> = Omit<
  RequestDefinition<Row, Obstacle, Extra>,
  'onAccepted' | 'onDeclined'
>

/**
 * Makes a request: it waits for the reviewers of its definition. `Extra` is the additional input of its kind.
 * Throws AccountGone.
 */
export function openRequest<Row extends RequestRow, Obstacle extends string, Extra extends object>(
  graph: Graph,
  definition: Openable<Row, Obstacle, Extra>,
  request: NewRequest & Extra,
): Promise<Row | Obstacle | OpenObstacle> {
  return withObstacles(definition, graph, (run) => openRequestIn(run, definition, request))
}

/**
 * The same in the transaction of `run`, with what else it writes: obstacles end that whole transaction, and
 * are the outcome of the `withObstacles` around it.
 */
export async function openRequestIn<Row extends RequestRow, Obstacle extends string, Extra extends object>(
  run: Run,
  definition: Openable<Row, Obstacle, Extra>,
  request: NewRequest & Extra,
): Promise<Row> {
  const { kind, limits, policy, subjectKind, outlivesSubject, perReviewer = false } = definition
  const { accountId, subjectId, documentIds, evidenceKind, evidence, evidenceHolds, note, language } = request
  const { mailDomain = null } = request
  const isOnDomainOfSubject = evidenceKind === 'MAIL_DOMAIN' && evidenceHolds
  const maxAboutSubject = mailDomain === null ? limits.aboutSubject : limits.ofDomain
  const waitingShape = z.object({ waiting: z.number().int() })
  const [requester] = await run(cypher.LOCK_REQUESTER, { accountId, kind }, waitingShape)
  if (!requester) throw new AccountGone(accountId)
  const { reviewers: groups, properties } = await definition.prepare({ run, reject, request })
  if (await decidedLately(run, { accountId, firmId: subjectId })) return reject('DECIDED_LATELY')
  const reviewers = perReviewer ? groups.map(({ id }) => id) : null
  const about = { kind, accountId, subjectId, evidenceKind, evidenceHolds, mailDomain, reviewers }
  const aboutShape = waitingShape.extend({ isPending: z.boolean() })
  const [subject] = await run(cypher.COUNT_ABOUT_SUBJECT, about, aboutShape)
  if (subject?.isPending) return reject('PENDING_ALREADY')
  if (!isOnDomainOfSubject && subject && subject.waiting >= maxAboutSubject) return reject('TOO_MANY')
  if (requester.waiting >= limits.ofRequester) return reject('TOO_MANY_OWN')
  const decidable = await hasReviewer(run, { accountId, subjectId, groups, policy })
  if (!decidable && !definition.waitsForReviewer) return reject('NOBODY_DECIDES')
  if (await wouldStrandRequest(run, { accountId, partyTo: subjectId })) return reject('STRANDS_REQUEST')
  if (!(await lockDocumentsToAttach(run, accountId, documentIds))) return reject('NO_DOCUMENT')
  const id = randomUUID()
  const written = {
    ...{ ...properties, id, kind, subjectId, evidenceKind, evidence, evidenceHolds, note, language },
    mailDomain,
    needsFirm: subjectKind === 'FIRM' && !outlivesSubject,
    // Removed when its first reviewers are notified, which sets the instants.
    awaitsReviewer: decidable ? null : true,
  }
  const now = new Date()
  const instants = decidable ? dueInstants(definition, now) : { remindAt: null, expiresAt: null }
  const parameters = { accountId, groups, properties: written, at: now.toISOString(), ...instants }
  const [created] = await run(cypher.CREATE_REQUEST, parameters, z.object({ request: definition.row }))
  if (!created) throw new AccountGone(accountId)
  await attachDocuments(run, id, documentIds)
  await definition.onOpened({ run, reject, request: created.request, extra: request })
  return created.request
}
