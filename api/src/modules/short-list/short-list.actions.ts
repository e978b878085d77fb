import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with the partners that their firm is recommended. */
export const actions = defineActions({
  /** See the short list of a firm, and be spared what colleagues dismissed. */
  'shortList.read': { firm: ['OWNER', 'EDITOR', 'VIEWER'], writes: false },
  /** Save and dismiss partners. */
  'shortList.choose': {
    firm: ['OWNER', 'EDITOR'],
    writes: true,
    mutations: { saveRecommendation: 600, dismissRecommendation: 600, resetRecommendation: 600 },
  },
  /** Have it recorded that one opened a recommended partner. */
  'shortList.open': {
    firm: ['OWNER', 'EDITOR', 'VIEWER'],
    writes: true,
    mutations: { openRecommendation: 600 },
  },
})
