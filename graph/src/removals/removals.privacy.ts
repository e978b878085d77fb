import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** What is left of a firm says that there was one. */
export const privacy = definePrivacy({
  nodes: {
    RemovedFirm: {
      firm: {
        exported: { because: 'nobody is left to get it' },
        erased: { because: 'removeFirm makes it, with no names where the owners had the firm erased' },
      },
    },
  },
})
