import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do to have profiles removed. */
export const actions = defineActions({
  /** Ask in the name of an organisation that its profile be removed. */
  'firm.requestRemoval': { signedIn: true, writes: true, mutations: { requestFirmRemoval: 60 } },
  /** See requests for removal that wait, with their evidence. */
  'removal.read': { base: CURATORS, platform: 'WITHOUT_BASE', writes: false },
  /** Grant or decline a request for removal. */
  'removal.review': {
    base: CURATORS,
    platform: 'WITHOUT_BASE',
    writes: true,
    mutations: { reviewFirmRemoval: 300 },
  },
  /** See that a firm was removed, and what was done about it. */
  'firm.readRemoved': { platform: 'ALWAYS', writes: false },
})
