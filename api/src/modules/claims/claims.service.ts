import type { ClaimRow } from '@heming/graph/claims'
import type { RequestContext } from '../../context.ts'
import { can } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { badInput } from '../../kernel/errors/app-error.ts'
import { idInput, parseInput } from '../../kernel/errors/parse-input.ts'
import { isOnOwnDomain } from '../requests/evidence.ts'
import { requestAboutFirm, reviewRequest, takeBack } from '../requests/requests.service.ts'
import { claimFirmInput, reviewClaimInput, withdrawClaimInput } from './claims.input.ts'
import { kind } from './claims.requests.ts'

/** A verification may be given for this long at most. */
export const MAX_VERIFICATION_YEARS = 2

/** Claims a firm for the viewer. Throws the codes of UserError. */
export async function claimFirm(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  return { claim: await requestAboutFirm(context, kind, parseInput(claimFirmInput, given)) }
}

/** Whether a claim is somebody's own to take back. */
export function canWithdraw(
  viewer: Viewer | null,
  { accountId, status }: Pick<ClaimRow, 'accountId' | 'status'>,
): boolean {
  return status === 'PENDING' && viewer?.accountId === accountId && can(viewer, 'claim.withdraw')
}

/** Decides a claim. Throws the codes of UserError; NOT_FOUND to anyone who may not review it. */
export async function reviewClaim(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  const { claimId, verifiedUntil, expectedVersion, ...decision } = parseInput(reviewClaimInput, given)
  const claim = await reviewRequest(context, kind, { id: claimId, field: 'claimId', ...decision }, () => ({
    verifiedUntil: checkedUntil(context.today, verifiedUntil),
    expectedVersion: expectedVersion ?? null,
  }))
  return { claim }
}

/** Takes back a claim of the viewer's own. Throws the codes of UserError; NOT_FOUND for that of another. */
export async function withdrawClaim(context: RequestContext, given: unknown): Promise<{ claim: ClaimRow }> {
  const { claimId } = parseInput(withdrawClaimInput, given)
  return { claim: await takeBack(context, kind, { id: claimId, field: 'claimId' }) }
}

/**
 * Whether the viewer's address is on a domain of the firm's own; false for a firm that does not exist. Throws
 * BAD_USER_INPUT.
 */
export async function mailDomainHolds(
  { loaders }: RequestContext,
  { email }: Viewer,
  firmId: string,
): Promise<boolean> {
  const firm = await loaders.firms.byId.load(parseInput(idInput, firmId))
  return firm ? isOnOwnDomain(email, firm) : false
}

function checkedUntil(today: string, asked: string | null | undefined): string {
  const latest = yearsAfter(today, MAX_VERIFICATION_YEARS)
  if (!asked) return yearsAfter(today, 1)
  if (asked < today || asked > latest) throw badInput(BAD_UNTIL, 'verifiedUntil')
  return asked
}

function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}

const BAD_UNTIL = {
  zh: '认证有效期须为今天起的两年以内。',
  en: 'The verification must end within two years from today.',
}
