import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with claims. */
export const actions = defineActions({
  /** Say that one speaks for an unclaimed firm. */
  'firm.claim': { signedIn: true, writes: true, mutations: { claimFirm: 60 } },
  /** Have a firm of one's own verified. */
  'firm.claimOwn': { firm: ['OWNER'], writes: true, mutations: { claimFirm: 60 } },
  /** Take back a claim of one's own. */
  'claim.withdraw': { signedIn: true, writes: true, mutations: { withdrawClaim: 60 } },
  /** See claims that wait, with their evidence. */
  'claim.read': { base: CURATORS, platform: 'WITHOUT_BASE', writes: false },
  /** Accept or decline a claim. */
  'claim.review': {
    base: CURATORS,
    platform: 'WITHOUT_BASE',
    writes: true,
    mutations: { reviewClaim: 300 },
  },
})
