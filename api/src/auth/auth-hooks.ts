import type { Graph } from '@heming/graph'
import { createAuthMiddleware } from 'better-auth/api'
import { confirmOnlyOwnSignUp, rememberPasswordShown } from './address-proof.ts'
import { answerAlikeInTime } from './answer-time.ts'
import { refuseLongNames } from './name-length.ts'
import { attemptHooks } from './rate-limits.ts'

/** What is done before and after each endpoint of Better Auth. */
export function authHooks(graph: Graph) {
  const attempts = attemptHooks(graph)
  const time = answerAlikeInTime()
  return {
    before: createAuthMiddleware(async (ctx) => {
      time.begin(ctx)
      await refuseLongNames(ctx)
      await attempts.before(ctx)
      await confirmOnlyOwnSignUp(ctx)
    }),
    after: createAuthMiddleware(async (ctx) => {
      await attempts.after(ctx)
      await rememberPasswordShown(ctx)
      await time.end(ctx)
    }),
  }
}
