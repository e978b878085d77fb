import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/** Claims belong to those who made them, and end with the firm. */
export const privacy = definePrivacy({
  nodes: {
    Claim: {
      account: {
        exported: { section: 'claims', records: cypher.EXPORT_CLAIMS },
        erased: { statement: cypher.DELETE_CLAIMS },
      },
      firm: {
        exported: { because: 'evidence is for its claimant and the reviewers; the firm has its history' },
        erased: { statement: cypher.DELETE_CLAIMS_OF_FIRM },
      },
    },
  },
})
