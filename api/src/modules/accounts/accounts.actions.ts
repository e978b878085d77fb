import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with their accounts through GraphQL; the rest is Better Auth's. */
export const actions = defineActions({
  /** See one's own account and what belongs to it. */
  'account.read': { signedIn: true, writes: false },
})
