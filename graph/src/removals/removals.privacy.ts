import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/** Requests belong to those who made them; what is left of a firm says that there was one. */
export const privacy = definePrivacy({
  nodes: {
    RemovalRequest: {
      account: {
        exported: { section: 'removalRequests', records: cypher.EXPORT_REMOVAL_REQUESTS },
        erased: { statement: cypher.DELETE_REMOVAL_REQUESTS },
      },
      firm: {
        exported: { because: 'it is for whoever made it and the reviewers' },
        erased: { because: 'it stays with whoever made it, granted; eraseFirm ends those that wait' },
      },
    },
    RemovedFirm: {
      firm: {
        exported: { because: 'nobody is left to get it' },
        erased: { because: 'removeFirm makes it, with no names where the owners had the firm erased' },
      },
    },
  },
})
