import {
  type ClaimRow,
  countAttempt,
  countClaimQueue,
  createClaim,
  decideClaim,
  findClaim,
  findClaimQueue,
  findClaimsOfAccount,
  PLATFORM,
  readAttempts,
  withdrawClaim as withdraw,
} from '@heming/graph'
import { z } from 'zod'
import { assertCan, can, reviewersOf } from '../../auth/actions.ts'
import type { Viewer } from '../../auth/viewer.ts'
import type { RequestContext } from '../../context.ts'
import { AppError, badInput, notFound } from '../../errors/app-error.ts'
import { idInput, parseInput } from '../../errors/parse-input.ts'
import { type Connection, toConnection } from '../../paging/connection.ts'
import { cursorOf, instantKey } from '../../paging/cursor.ts'
import { type PageArguments, parsePage } from '../../paging/page-arguments.ts'
import { countsOf } from '../../write-limits.ts'
import { checkEvidence, isOnOwnDomain, NO_SUCH_DOCUMENT } from '../reviews/evidence.ts'
import { limitUnproven } from '../reviews/limit-unproven.ts'
import { belongsTo, mayReview, subjectOf } from '../reviews/may-review.ts'
import { nobodyDecides, OWN_REQUEST } from '../reviews/nobody-decides.ts'
import { claimFirmInput, reviewClaimInput, withdrawClaimInput } from './claims.input.ts'

const queueCursor = cursorOf(z.object({ createdAt: instantKey, id: z.string() }))

/** Claims of one session, or of all keys of an account: whoever makes and withdraws them may not fill the histories of firms. */
const CLAIMS_A_DAY = { windowSeconds: 24 * 60 * 60, max: 40 }

/** A verification may be given for this long at most. */
const LONGEST_VERIFICATION_YEARS = 2

/** Claims a firm for the viewer. Throws the codes of UserError. */
export async function claimFirm(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  const { firmId, evidenceKind, evidence, note, documentIds } = parseInput(claimFirmInput, given)
  const viewer = assertCan(await context.viewer(), 'firm.claim')
  const firm = await context.loaders.firms.byId.load(firmId)
  if (!firm) throw notFound(NO_FIRM, 'firmId')
  const checked = checkEvidence(evidenceKind, evidence, { email: viewer.email, firm })
  const counts = countsOf('claim', viewer, CLAIMS_A_DAY)
  const asCounted = counts.map(({ name, limit }) => ({ name, max: limit.max }))
  const made = await readAttempts(context.graph, asCounted)
  if (made.some(({ allowed }) => !allowed)) throw new AppError('CONFLICT', TOO_OFTEN, { field: 'firmId' })
  const { accountId } = viewer
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
  const claim = await limitUnproven(context, limited, () => createClaim(context.graph, asked))
  if (claim === 'NO_FIRM') throw notFound(NO_FIRM, 'firmId')
  if (claim === 'NO_DOCUMENT') throw notFound(NO_SUCH_DOCUMENT, 'documentIds')
  if (claim === 'NOBODY_DECIDES') throw new AppError('CONFLICT', nobodyDecides(viewer), { field: 'firmId' })
  if (typeof claim === 'string') throw new AppError('CONFLICT', CLAIM_CONFLICTS[claim], { field: 'firmId' })
  // What failed is no claim, and uses up none of the owner's.
  for (const { name, limit } of counts) await countAttempt(context.graph, name, limit)
  return { claim }
}

/** Whether a claim is somebody's own to take back. */
export function canWithdraw(viewer: Viewer | null, { accountId }: Pick<ClaimRow, 'accountId'>): boolean {
  return viewer?.accountId === accountId && can(viewer, 'claim.withdraw')
}

/** Decides a claim. Throws the codes of UserError; NOT_FOUND to whoever may not review it. */
export async function reviewClaim(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  const { claimId, accept, reason, verifiedUntil } = parseInput(reviewClaimInput, given)
  const viewer = await context.viewer()
  if (!viewer) assertCan(viewer, 'claim.review')
  const claim = await findClaim(context.graph, claimId)
  if (!claim) throw notFound(NO_CLAIM, 'claimId')
  // Nobody vouches for themselves; whoever decides on others' claims is told so.
  if (
    viewer &&
    claim.accountId === viewer.accountId &&
    reviewersOf(viewer, 'claim.read', PLATFORM).length > 0
  )
    throw new AppError('FORBIDDEN', OWN_REQUEST, { field: 'claimId' })
  const hidden = notFound(NO_CLAIM, 'claimId')
  if (viewer && belongsTo(viewer, claim.firmId)) throw hidden
  const { accountId } = assertCan(viewer, 'claim.review', subjectOf(claim), { hidden })
  if (!accept && !reason) throw badInput(NO_REASON, 'reason')
  const until = checkedUntil(context.today, verifiedUntil)
  const outcome = await decideClaim(context.graph, {
    claimId,
    reviewerId: accountId,
    accept,
    reason: accept ? null : (reason ?? null),
    verifiedUntil: until,
  })
  if (outcome === 'NO_CLAIM') throw hidden
  if (typeof outcome === 'string') throw new AppError('CONFLICT', DECISION_CONFLICTS[outcome])
  context.loaders.firms.byId.clear(outcome.firmId)
  return { claim: outcome }
}

/** Takes back a claim of the viewer's own. Throws the codes of UserError; NOT_FOUND for that of another. */
export async function withdrawClaim(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  const { claimId } = parseInput(withdrawClaimInput, given)
  const { accountId } = assertCan(await context.viewer(), 'claim.withdraw')
  const outcome = await withdraw(context.graph, { claimId, accountId })
  if (outcome === 'NO_CLAIM') throw notFound(NO_CLAIM, 'claimId')
  if (outcome === 'DECIDED_ALREADY') throw new AppError('CONFLICT', DECISION_CONFLICTS[outcome])
  return { claim: outcome }
}

/** The queue of the viewer; null where it reviews none. */
export async function listClaimsToReview(
  { graph, viewer }: RequestContext,
  args: PageArguments,
): Promise<Connection<ClaimRow> | null> {
  const page = parsePage(args, queueCursor)
  const asked = await viewer()
  const reviewers = asked ? reviewersOf(asked, 'claim.read', PLATFORM) : []
  if (!asked || reviewers.length === 0) return null
  const queue = { reviewers, accountId: asked.accountId }
  const claims = await findClaimQueue(graph, queue, page)
  return toConnection(claims, {
    cursor: queueCursor,
    keyOf: ({ createdAt, id }) => ({ createdAt, id }),
    after: page.after,
    count: () => countClaimQueue(graph, queue),
  })
}

/** A claim, for whoever made or reviews it; null for everybody else and where there is none. */
export async function showClaim(context: RequestContext, id: string): Promise<ClaimRow | null> {
  const viewer = await context.viewer()
  if (!viewer) return null
  const claim = await findClaim(context.graph, parseInput(idInput, id))
  if (!claim) return null
  return claim.accountId === viewer.accountId || mayReview(viewer, 'claim.read', claim) ? claim : null
}

/** The viewer's own claims, newest first. */
export function listOwnClaims({ graph }: RequestContext, { accountId }: Viewer): Promise<ClaimRow[]> {
  return findClaimsOfAccount(graph, accountId)
}

/** Whether the viewer's address is on a domain of the firm's own; false for a firm that does not exist. Throws BAD_USER_INPUT. */
export async function mailDomainHolds(
  { loaders }: RequestContext,
  { email }: Viewer,
  firmId: string,
): Promise<boolean> {
  const firm = await loaders.firms.byId.load(parseInput(idInput, firmId))
  return firm ? isOnOwnDomain(email, firm) : false
}

function checkedUntil(today: string, asked: string | null | undefined): string {
  const latest = yearsAfter(today, LONGEST_VERIFICATION_YEARS)
  if (!asked) return yearsAfter(today, 1)
  if (asked < today || asked > latest) throw badInput(BAD_UNTIL, 'verifiedUntil')
  return asked
}

function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const NO_CLAIM = { zh: '没有这份认领申请。', en: 'There is no such claim.' }
const NO_REASON = { zh: '请写明未通过的原因。', en: 'Please say why the claim is declined.' }
const TOO_OFTEN = {
  zh: '您今天提交的认领申请过多，请明天再试。',
  en: 'That is too many claims for one day. Please try again tomorrow.',
}
const BAD_UNTIL = {
  zh: '认证有效期须在今天之后两年以内。',
  en: 'The verification must end within two years from today.',
}
const CLAIM_CONFLICTS = {
  CLAIMED_ALREADY: {
    zh: '这家企业已被认领：请联系其所有者邀请您加入。',
    en: 'This firm has been claimed: ask one of its owners to invite you.',
  },
  PENDING_ALREADY: {
    zh: '您已提交过认领申请，正在审核。',
    en: 'You have claimed this firm already; your claim is being reviewed.',
  },
  TOO_MANY: {
    zh: '这家企业等待审核的申请过多，请稍后再试。',
    en: 'Too many claims of this firm wait to be reviewed. Please try again later.',
  },
  TOO_MANY_OWN: {
    zh: '您已有二十份申请等待审核，请等其中一些有结果后再提交。',
    en: 'Twenty of your requests wait to be reviewed: wait until some of them are decided.',
  },
}
const DECISION_CONFLICTS = {
  DECIDED_ALREADY: {
    zh: '这份申请已有审核结果，或已撤回。',
    en: 'This claim has been decided or withdrawn already.',
  },
  CLAIMED_ALREADY: {
    zh: '这家企业已归他人：请写明原因后拒绝这份申请。',
    en: 'The firm is somebody else’s by now: decline this claim with a reason.',
  },
  CODE_TAKEN: {
    zh: '网络中另一家企业已使用这个代码：请写明原因后拒绝这份申请，或先处理那家企业。',
    en: 'Another firm of the network has this code: decline this claim with a reason, or see to that firm first.',
  },
}
