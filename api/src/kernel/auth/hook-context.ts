import type { createAuthMiddleware } from 'better-auth/api'

/** What Better Auth hands to a hook: the endpoint's context and, after the endpoint, what it returned. */
export type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]
