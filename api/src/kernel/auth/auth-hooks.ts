import { endAccess, endExchangedSessions, endUnconfirmedSecondStep } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type { WriteLimits } from '../limits/write-limits.ts'
import { sessionOfRequest, signsInByPassword } from './access-guard.ts'
import { rejectTooManyWrites } from './account-write-limits.ts'
import { rememberPasswordShown, requireSamePasswordToVerifyEmail } from './address-proof.ts'
import type { AttemptLimits } from './attempt-limits.ts'
import type { HookContext } from './hook-context.ts'
import { rejectLongLivedKeys } from './key-lifetime.ts'
import { rememberDevice } from './known-device.ts'
import { rejectLongNames } from './name-length.ts'
import { rejectUsedCode } from './one-time-codes.ts'
import { keepRedirectsOnSite } from './redirects.ts'
import { parseBody } from './request-bodies.ts'
import { equaliseResponseTime } from './response-time.ts'
import { equaliseSignInResponse, mailConfirmation } from './sign-in-response.ts'
import { rejectSimplePasswords } from './simple-passwords.ts'
import { endTooManyKeys, rejectTooManyKeys } from './too-many-keys.ts'

/** What is done before and after each endpoint of Better Auth. */
export function authHooks(
  graph: Graph,
  {
    site,
    attempts,
    writeLimits,
    minResponseTime,
  }: { site: string; attempts: AttemptLimits; writeLimits: WriteLimits; minResponseTime: number | undefined },
) {
  const time = equaliseResponseTime(minResponseTime)
  return {
    before: createAuthMiddleware(async (ctx) => {
      time.begin(ctx)
      if (ctx.path === '/sign-in/email') signsInByPassword()
      const fields = parseBody(ctx)
      // Nobody is signed in yet: it goes on with a sign-in by password.
      if (
        ctx.path.startsWith('/two-factor/verify-') &&
        !(await getSessionFromCtx(ctx, { disableRefresh: true }))
      )
        signsInByPassword()
      await rejectLongNames(ctx)
      await rejectSimplePasswords(ctx)
      const redirects = keepRedirectsOnSite(ctx, site)
      await attempts.before(ctx)
      await rejectTooManyWrites(ctx, writeLimits)
      await rejectTooManyKeys(ctx)
      await rejectLongLivedKeys(ctx)
      await requireSamePasswordToVerifyEmail(ctx, site)
      await rejectUsedCode(ctx, graph)
      const body = { ...redirects.body, ...fields }
      return { context: { ...redirects, ...(Object.keys(body).length > 0 ? { body } : {}) } }
    }),
    after: createAuthMiddleware(async (ctx) => {
      await endTooManyKeys(ctx)
      await attempts.after(ctx)
      await rememberPasswordShown(ctx)
      await rememberDevice(ctx)
      await mailConfirmation(ctx, graph)
      await endFormerAccess(ctx, graph)
      await endLaterSession(ctx, graph)
      await time.end(ctx)
      return equaliseSignInResponse(ctx)
    }),
  }
}

/**
 * Ends requests under way where other sessions were ended; API keys and trusted devices where a change of the
 * password says so, which takes the current one: by a stolen cookie alone nobody deletes the keys of
 * programs. Reset links stay after a change of the password: anyone who knows it could keep the owner from
 * setting another by changing it again and again.
 */
async function endFormerAccess(ctx: HookContext, graph: Graph): Promise<void> {
  const changes = ctx.path === '/change-password'
  if ((!changes && ctx.path !== '/revoke-other-sessions') || isAPIError(ctx.context.returned)) return
  const current = ctx.context.newSession ?? (await getSessionFromCtx(ctx))
  if (!current) return
  const sessions = !changes || ctx.body?.revokeOtherSessions === true
  const ended = changes && ctx.body?.endKeysAndDevices === true
  await endAccess(graph, current.user.id, {
    keys: ended,
    devices: ended,
    sessions: sessions ? { exceptToken: current.session.token } : null,
  })
}

/** Ends what the session that was ended has been exchanged for meanwhile, or what it had begun. */
async function endLaterSession(ctx: HookContext, graph: Graph): Promise<void> {
  const own = sessionOfRequest()
  if (!own) return
  if (isAPIError(ctx.context.returned)) {
    // Turning the second step on may have been cut off in between: it would be asked for without being there.
    if (ctx.path === '/two-factor/verify-totp' && ctx.context.returned.body?.code === 'ACCESS_ENDED')
      await graph.write((run) => endUnconfirmedSecondStep(run, own.accountId))
    return
  }
  const token = ctx.path === '/sign-out' ? own.token : ctx.path === '/revoke-session' && ctx.body?.token
  if (typeof token === 'string') await endExchangedSessions(graph, own.accountId, token)
}
