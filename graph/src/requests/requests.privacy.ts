import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/**
 * Requests belong to those who made them; those that cannot outlive the firm that they are about end with it.
 */
export const privacy = definePrivacy({
  nodes: {
    Request: {
      account: {
        exported: { section: 'requests', records: cypher.EXPORT_REQUESTS },
        erased: { statement: cypher.DELETE_REQUESTS },
      },
      firm: {
        exported: { because: 'evidence is for the requester and the reviewers; the firm has its history' },
        erased: { statement: cypher.DELETE_REQUESTS_OF_FIRM },
      },
    },
    Review: {
      account: {
        exported: { because: 'what somebody decided is in their history' },
        erased: { statement: cypher.ANONYMISE_REVIEWS },
      },
    },
  },
})
