import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with firms that stand in the network twice. */
export const actions = defineActions({
  /** See pairs of firms that may be one, and say that they are not. */
  'firm.compare': {
    base: CURATORS,
    platform: 'ALWAYS',
    writes: true,
    mutations: { markFirmsNotSame: 600 },
  },
  /** Merge two firms, and undo that. */
  'firm.merge': {
    base: CURATORS,
    platform: 'ALWAYS',
    writes: true,
    mutations: { mergeFirms: 120, undoFirmMerge: 120 },
  },
})
