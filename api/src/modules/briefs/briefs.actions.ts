import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with the briefs of a firm. */
export const actions = defineActions({
  /** Write its briefs, and decide when they are open. A draft that is being written saves itself. */
  'brief.write': {
    firm: ['OWNER', 'EDITOR'],
    writes: true,
    mutations: {
      createBrief: 30,
      updateBrief: 600,
      publishBrief: 30,
      closeBrief: 30,
      reopenBrief: 30,
      deleteBrief: 30,
    },
  },
})
