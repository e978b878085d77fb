import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** What is computed beforehand. */
export const privacy = definePrivacy({
  relationships: {
    LIKELY_PARTNER: {
      firm: {
        exported: {
          because: 'it is computed from profiles and projects; Query.recommendPartners shows what follows',
        },
        erased: { because: 'it goes with the firm' },
      },
    },
  },
})
