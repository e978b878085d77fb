import type { Graph } from '@heming/graph'
import { createAuthMiddleware } from 'better-auth/api'
import type { WriteLimits } from '../write-limits.ts'
import { confirmOnlyOwnSignUp, rememberPasswordShown } from './address-proof.ts'
import { answerAlikeInTime } from './answer-time.ts'
import { refuseLongNames } from './name-length.ts'
import { attemptHooks } from './rate-limits.ts'
import { keepRedirectsOnSite } from './redirects.ts'
import { parseBody } from './request-bodies.ts'
import { refuseTooManyKeys } from './too-many-keys.ts'

/** What is done before and after each endpoint of Better Auth. */
export function authHooks(graph: Graph, site: string, writeLimits: WriteLimits) {
  const attempts = attemptHooks(graph, writeLimits)
  const time = answerAlikeInTime()
  return {
    before: createAuthMiddleware(async (ctx) => {
      time.begin(ctx)
      const fields = parseBody(ctx)
      await refuseLongNames(ctx)
      const redirects = keepRedirectsOnSite(ctx, site)
      await attempts.before(ctx)
      await refuseTooManyKeys(ctx)
      await confirmOnlyOwnSignUp(ctx, site)
      const body = { ...redirects.body, ...fields }
      return { context: { ...redirects, ...(Object.keys(body).length > 0 ? { body } : {}) } }
    }),
    after: createAuthMiddleware(async (ctx) => {
      await attempts.after(ctx)
      await rememberPasswordShown(ctx)
      await time.end(ctx)
    }),
  }
}
