import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with their data. */
export const actions = defineActions({
  /** Take away or give what one's own data may be used for, and have one's own account erased. */
  'account.dispose': {
    signedIn: true,
    writes: true,
    mutations: { setConsent: 30, requestErasure: 30, withdrawErasure: 30 },
  },
  /** Have a firm erased, or take that back. */
  'firm.erase': {
    firm: ['OWNER'],
    writes: true,
    mutations: { requestErasure: 30, withdrawErasure: 30 },
  },
})
