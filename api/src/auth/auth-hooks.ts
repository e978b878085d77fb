import { createAuthMiddleware } from 'better-auth/api'
import { confirmOnlyOwnSignUp, rememberPasswordShown } from './address-proof.ts'
import { answerAlikeInTime } from './answer-time.ts'
import type { AttemptLimits } from './attempt-limits.ts'
import { rememberDevice } from './known-device.ts'
import { refuseLongNames } from './name-length.ts'
import { keepRedirectsOnSite } from './redirects.ts'
import { parseBody } from './request-bodies.ts'

/** What is done before and after each endpoint of Better Auth. */
export function authHooks(site: string, attempts: AttemptLimits) {
  const time = answerAlikeInTime()
  return {
    before: createAuthMiddleware(async (ctx) => {
      time.begin(ctx)
      const fields = parseBody(ctx)
      await refuseLongNames(ctx)
      const redirects = keepRedirectsOnSite(ctx, site)
      await attempts.before(ctx)
      await confirmOnlyOwnSignUp(ctx, site)
      const body = { ...redirects.body, ...fields }
      return { context: { ...redirects, ...(Object.keys(body).length > 0 ? { body } : {}) } }
    }),
    after: createAuthMiddleware(async (ctx) => {
      await attempts.after(ctx)
      await rememberPasswordShown(ctx)
      await rememberDevice(ctx)
      await time.end(ctx)
    }),
  }
}
