import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import { EXPORT_REMOVED_FIRMS } from './privacy.cypher.ts'

/** What is left of a firm says that there was one, and to whom its requests by others are no business. */
export const privacy = definePrivacy({
  nodes: {
    RemovedFirm: {
      firm: {
        exported: { because: 'nobody is left to get it' },
        erased: { because: 'removeFirm makes it, with no names where the owners had the firm erased' },
      },
    },
  },
  relationships: {
    WAS_PARTY_TO: {
      account: {
        exported: { section: 'removedFirms', records: EXPORT_REMOVED_FIRMS },
        erased: { because: 'it goes with the account' },
      },
    },
  },
})
