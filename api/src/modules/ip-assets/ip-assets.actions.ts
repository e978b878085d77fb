import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with the IP of firms. */
export const actions = defineActions({
  /** Enter and change the IP of a firm. */
  'ip-asset.write': {
    firm: ['OWNER', 'EDITOR'],
    writes: true,
    mutations: { createIPAsset: 60, updateIPAsset: 60 },
  },
})
