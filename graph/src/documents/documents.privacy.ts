import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/** Documents: the job that discards them deletes node and file. */
export const privacy = definePrivacy({
  nodes: {
    Document: {
      account: {
        exported: { section: 'documents', records: cypher.EXPORT_DOCUMENTS },
        erased: { statement: cypher.DISCARD_DOCUMENTS_OF_ACCOUNT },
      },
      firm: {
        exported: { because: 'evidence is for its claimant and the reviewers' },
        erased: { statement: cypher.DISCARD_DOCUMENTS_OF_FIRM, before: ['Request'] },
      },
    },
  },
})
