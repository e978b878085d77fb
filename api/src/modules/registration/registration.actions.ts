import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do to bring a firm in. */
export const actions = defineActions({
  /** Register a firm that is not in the network yet. */
  'firm.register': { signedIn: true, writes: true, mutations: { registerFirm: 30 } },
})
