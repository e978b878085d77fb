import {
  countRemovalQueue,
  countRemovedFirms,
  decideFirmRemoval,
  findRemovalQueue,
  findRemovalRequest,
  findRemovalRequestsOfAccount,
  findRemovedFirms,
  type GrantedRemoval,
  PLATFORM,
  type RemovalRequestRow,
  type RemovedFirmRow,
  requestFirmRemoval as request,
} from '@heming/graph'
import { z } from 'zod'
import { assertCan, may, reviewersOf } from '../../auth/actions.ts'
import type { Viewer } from '../../auth/viewer.ts'
import type { RequestContext } from '../../context.ts'
import { AppError, badInput, notFound } from '../../errors/app-error.ts'
import { idInput, parseInput } from '../../errors/parse-input.ts'
import { mailEntry } from '../../mail/mail-outbox.ts'
import type { MailMessage } from '../../mail/mailer.ts'
import { type Connection, toConnection } from '../../paging/connection.ts'
import { cursorOf, instantKey } from '../../paging/cursor.ts'
import { type PageArguments, parsePage } from '../../paging/page-arguments.ts'
import { checkEvidence, NO_SUCH_DOCUMENT } from '../reviews/evidence.ts'
import { limitUnproven } from '../reviews/limit-unproven.ts'
import { belongsTo, mayReview, subjectOf } from '../reviews/may-review.ts'
import { nobodyDecides, OWN_REQUEST } from '../reviews/nobody-decides.ts'
import { writeDecisions } from '../reviews/write-decisions.ts'
import { requestFirmRemovalInput, reviewFirmRemovalInput } from './removals.input.ts'

const queueCursor = cursorOf(z.object({ createdAt: instantKey, id: z.string() }))
const removedCursor = cursorOf(z.object({ removedAt: instantKey, id: z.string() }))

/** Asks that a firm's profile be removed. Throws the codes of UserError. */
export async function requestFirmRemoval(
  context: RequestContext,
  given: unknown,
): Promise<{ request: RemovalRequestRow }> {
  const { firmId, evidenceKind, evidence, note, documentIds } = parseInput(requestFirmRemovalInput, given)
  const viewer = assertCan(await context.viewer(), 'firm.requestRemoval')
  const { accountId, email } = viewer
  const firm = await context.loaders.firms.byId.load(firmId)
  if (!firm) throw notFound(NO_FIRM, 'firmId')
  const checked = checkEvidence(evidenceKind, evidence, { email, firm })
  const asked = {
    firmId,
    accountId,
    evidenceKind,
    ...checked,
    note: note || null,
    documentIds,
    language: context.language,
  }
  const limited = { accountId, firmId, evidenceKind, ...checked }
  const outcome = await limitUnproven(context, limited, () => request(context.graph, asked))
  if (outcome === 'NO_FIRM') throw notFound(NO_FIRM, 'firmId')
  if (outcome === 'NO_DOCUMENT') throw notFound(NO_SUCH_DOCUMENT, 'documentIds')
  if (outcome === 'NOBODY_DECIDES') throw new AppError('CONFLICT', nobodyDecides(viewer), { field: 'firmId' })
  if (typeof outcome === 'string') throw new AppError('CONFLICT', CONFLICTS[outcome], { field: 'firmId' })
  return { request: outcome }
}

/** Decides a request. Throws the codes of UserError; NOT_FOUND to whoever may not decide it. */
export async function reviewFirmRemoval(
  context: RequestContext,
  given: unknown,
): Promise<{ request: RemovalRequestRow }> {
  const { requestId, accept, reason } = parseInput(reviewFirmRemovalInput, given)
  const viewer = await context.viewer()
  if (!viewer) assertCan(viewer, 'removal.review')
  const hidden = notFound(NO_REQUEST, 'requestId')
  const known = await findRemovalRequest(context.graph, requestId)
  if (!known) throw hidden
  // Nobody decides on what they asked for themselves; whoever decides on others' is told so.
  if (
    viewer &&
    known.accountId === viewer.accountId &&
    reviewersOf(viewer, 'removal.read', PLATFORM).length > 0
  )
    throw new AppError('FORBIDDEN', OWN_REQUEST, { field: 'requestId' })
  if (viewer && belongsTo(viewer, known.firmId)) throw hidden
  const { accountId } = assertCan(viewer, 'removal.review', subjectOf(known), { hidden })
  if (!accept && !reason) throw badInput(NO_REASON, 'reason')
  const decision = {
    requestId,
    reviewerId: accountId,
    accept,
    reason: accept ? null : (reason ?? null),
    notices: (granted: GrantedRemoval) => removalMails(context, granted).map(mailEntry),
  }
  const outcome = await decideFirmRemoval(context.graph, decision)
  if (outcome === 'NO_REQUEST') throw hidden
  if (outcome === 'DECIDED_ALREADY') throw new AppError('CONFLICT', DECIDED)
  context.loaders.firms.byId.clear(known.firmId)
  return { request: outcome.request }
}

/** Mails to those who asked for the removal, and to those whose claims ended with the firm; one each. */
function removalMails({ site }: RequestContext, { firm, requests, claims }: GrantedRemoval): MailMessage[] {
  const others = claims.filter((claim) => !requests.some(({ accountId }) => accountId === claim.accountId))
  return [
    ...writeDecisions(site, requests, firm, 'REMOVAL_GRANTED'),
    ...writeDecisions(site, others, firm, 'CLAIM_ENDED'),
  ]
}

/** The queue of the viewer; null where it decides none. */
export async function listRemovalsToReview(
  { graph, viewer: asked }: RequestContext,
  args: PageArguments,
): Promise<Connection<RemovalRequestRow> | null> {
  const page = parsePage(args, queueCursor)
  const viewer = await asked()
  const reviewers = viewer ? reviewersOf(viewer, 'removal.read', PLATFORM) : []
  if (!viewer || reviewers.length === 0) return null
  const queue = { reviewers, accountId: viewer.accountId }
  return toConnection(await findRemovalQueue(graph, queue, page), {
    cursor: queueCursor,
    keyOf: ({ createdAt, id }) => ({ createdAt, id }),
    after: page.after,
    count: () => countRemovalQueue(graph, queue),
  })
}

/** A request, for whoever made or decides it; null for everybody else and where there is none. */
export async function showRemoval(context: RequestContext, id: string): Promise<RemovalRequestRow | null> {
  const viewer = await context.viewer()
  if (!viewer) return null
  const known = await findRemovalRequest(context.graph, parseInput(idInput, id))
  if (!known) return null
  const shown = known.accountId === viewer.accountId || mayReview(viewer, 'removal.read', known)
  return shown ? known : null
}

/** The viewer's own requests, newest first. */
export function listOwnRemovals(
  { graph }: RequestContext,
  { accountId }: Viewer,
): Promise<RemovalRequestRow[]> {
  return findRemovalRequestsOfAccount(graph, accountId)
}

/** What was removed, for admins of the platform; null for everybody else. */
export async function listRemovedFirms(
  { graph, viewer: asked }: RequestContext,
  args: PageArguments,
): Promise<Connection<RemovedFirmRow> | null> {
  const page = parsePage(args, removedCursor)
  const viewer = await asked()
  if (!viewer || !may(viewer, 'firm.readRemoved')) return null
  return toConnection(await findRemovedFirms(graph, page), {
    cursor: removedCursor,
    keyOf: ({ removedAt, id }) => ({ removedAt, id }),
    after: page.after,
    count: () => countRemovedFirms(graph),
  })
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const NO_REQUEST = { zh: '没有这份移除申请。', en: 'There is no such request.' }
const NO_REASON = { zh: '请写明不移除的原因。', en: 'Please say why the profile stays.' }
const DECIDED = { zh: '这份申请已有结果。', en: 'This request has been decided already.' }
const CONFLICTS = {
  PENDING_ALREADY: {
    zh: '您已申请移除这家企业的资料，正在审核。',
    en: 'You have asked for this already; your request is being reviewed.',
  },
  TOO_MANY: {
    zh: '这家企业等待审核的申请过多，请稍后再试。',
    en: 'Too many requests about this firm wait to be reviewed. Please try again later.',
  },
  TOO_MANY_OWN: {
    zh: '您已有二十份申请等待审核，请等其中一些有结果后再提交。',
    en: 'Twenty of your requests wait to be reviewed: wait until some of them are decided.',
  },
}
