import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with documents. */
export const actions = defineActions({
  /** Keep a document, to be shown as evidence. */
  'document.upload': { signedIn: true, writes: true },
})
