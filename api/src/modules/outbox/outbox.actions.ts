import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What admins of the platform may do with the outbox. */
export const actions = defineActions({
  /** See what waits, and what failed. */
  'outbox.read': { platform: 'ALWAYS', writes: false },
  /** Let what failed be tried again. */
  'outbox.retry': { platform: 'ALWAYS', writes: true, mutations: { retryOutboxEntries: 60 } },
})
