import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may take along. */
export const actions = defineActions({
  /** Download a table of what everybody may see. */
  'table.export': { signedIn: true, writes: false },
})
