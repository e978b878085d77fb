import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import { attachDocuments, lockDocumentsToAttach } from '../documents/documents.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { decidedLately } from './decided-lately.store.ts'
import type { RequestDefinition } from './define-request.ts'
import { reject, withObstacles } from './obstacle.ts'
import type { NewRequest, RequestRow } from './request.row.ts'
import * as cypher from './requests.cypher.ts'
import { hasReviewer, wouldStrandRequest } from './reviewers.store.ts'

const DAY = 24 * 60 * 60_000

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

/**
 * Makes a request: it waits for the reviewers of its definition. `Extra` is the additional input of its kind.
 * Throws AccountGone.
 */
export function openRequest<Row extends RequestRow, Obstacle extends string, Extra extends object>(
  graph: Graph,
  definition: Omit<RequestDefinition<Row, Obstacle, Extra>, 'onAccepted' | 'onDeclined'>,
  request: NewRequest & Extra,
): Promise<Row | Obstacle | OpenObstacle> {
  const { kind, limits, policy, subjectKind, outlivesSubject } = definition
  const { accountId, subjectId, documentIds, evidenceKind, evidence, evidenceHolds, note, language } = request
  const { mailDomain = null } = request
  const isOnDomainOfSubject = evidenceKind === 'MAIL_DOMAIN' && evidenceHolds
  const maxAboutSubject = mailDomain === null ? limits.aboutSubject : limits.ofDomain
  return withObstacles(definition, graph, async (run) => {
    const waitingShape = z.object({ waiting: z.number().int() })
    const [requester] = await run(cypher.LOCK_REQUESTER, { accountId, kind }, waitingShape)
    if (!requester) throw new AccountGone(accountId)
    const { reviewers: groups, properties } = await definition.prepare({ run, reject, request })
    if (await decidedLately(run, { accountId, firmId: subjectId })) return reject('DECIDED_LATELY')
    const about = { kind, accountId, subjectId, evidenceKind, evidenceHolds, mailDomain }
    const aboutShape = waitingShape.extend({ isPending: z.boolean() })
    const [subject] = await run(cypher.COUNT_ABOUT_SUBJECT, about, aboutShape)
    if (subject?.isPending) return reject('PENDING_ALREADY')
    if (!isOnDomainOfSubject && subject && subject.waiting >= maxAboutSubject) return reject('TOO_MANY')
    if (requester.waiting >= limits.ofRequester) return reject('TOO_MANY_OWN')
    const decidable = await hasReviewer(run, { accountId, subjectId, groups, policy })
    if (!decidable) return reject('NOBODY_DECIDES')
    if (await wouldStrandRequest(run, { accountId, partyTo: subjectId })) return reject('STRANDS_REQUEST')
    if (!(await lockDocumentsToAttach(run, accountId, documentIds))) return reject('NO_DOCUMENT')
    const id = randomUUID()
    const now = Date.now()
    const inDays = (days: number | null) => (days === null ? null : new Date(now + days * DAY).toISOString())
    const written = {
      ...{
        ...properties,
        id,
        kind,
        subjectId,
        evidenceKind,
        evidence,
        evidenceHolds,
        note,
        language,
        mailDomain,
      },
      needsFirm: subjectKind === 'FIRM' && !outlivesSubject,
    }
    const instants = {
      at: inDays(0),
      remindAt: inDays(definition.remindAfterDays),
      expiresAt: inDays(definition.expireAfterDays),
    }
    const parameters = { accountId, groups, properties: written, ...instants }
    const [created] = await run(cypher.CREATE_REQUEST, parameters, z.object({ request: definition.row }))
    if (!created) throw new AccountGone(accountId)
    await attachDocuments(run, id, documentIds)
    await definition.onOpened({ run, reject, request: created.request, extra: request })
    return created.request
  })
}
