import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with profiles. */
export const actions = defineActions({
  /** Change what a firm says of itself. */
  'firm.update': { firm: ['OWNER', 'EDITOR'], writes: true, mutations: { updateFirm: 60 } },
})
