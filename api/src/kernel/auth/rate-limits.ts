import type { Graph } from '@heming/graph/driver'
import { countAttempt } from '@heming/graph/limits'
import type { BetterAuthOptions } from 'better-auth'

const MINUTE = 60

/**
 * Requests of one client address, by path. Many people may share an address, so these are wide: they slow
 * down a machine that goes through many accounts; the limits on one account are in attempt-limits.ts.
 */
export const ADDRESS_RULES = {
  '/get-session': false,
  '/sign-in/*': { window: 10 * MINUTE, max: 100 },
  '/sign-up/*': { window: 10 * MINUTE, max: 30 },
  '/request-password-reset': { window: 10 * MINUTE, max: 30 },
  '/send-verification-email': { window: 10 * MINUTE, max: 30 },
  '/reset-password': { window: 10 * MINUTE, max: 30 },
  '/reset-password/*': { window: 10 * MINUTE, max: 60 },
  '/verify-email': { window: 10 * MINUTE, max: 60 },
  '/change-password': { window: 10 * MINUTE, max: 30 },
  '/verify-password': { window: 10 * MINUTE, max: 30 },
  '/callback/*': { window: 10 * MINUTE, max: 100 },
  '/two-factor/*': { window: 10 * MINUTE, max: 100 },
} satisfies NonNullable<BetterAuthOptions['rateLimit']>['customRules']

/** Counts the requests of client addresses in the graph, so that all replicas share the counts. */
export function addressLimits(graph: Graph) {
  return {
    async consume(key: string, { window, max }: { window: number; max: number }) {
      const limit = { windowSeconds: window, max }
      const { allowed, retryAfterSeconds } = await countAttempt(graph, `address:${key}`, limit)
      return { allowed, retryAfter: allowed ? null : retryAfterSeconds }
    },
  }
}
