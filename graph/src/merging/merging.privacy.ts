import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

const MARK = {
  exported: { because: 'it says that two firms are two, and nothing else' },
  erased: { because: 'it goes with the firm' },
}

/** Firms that were merged into others: what an undo needs is kept for 30 days. */
export const privacy = definePrivacy({
  nodes: {
    MergedFirm: {
      firm: {
        exported: { because: 'its profile was public; what it had is the kept firm’s' },
        erased: { statement: cypher.ERASE_MERGED_FIRMS },
      },
    },
  },
  relationships: {
    MERGED_AWAY: {
      account: {
        exported: { section: 'mergedMemberships', records: cypher.EXPORT_MERGED_MEMBERSHIPS },
        erased: { because: 'it goes with the account' },
      },
      firm: {
        exported: { because: 'the kept firm has what it led to' },
        erased: { because: 'it goes with MergedFirm' },
      },
    },
    MERGED_INTO: {
      firm: { exported: { because: 'its history says so' }, erased: { because: 'it goes with the firm' } },
    },
    NOT_SAME_AS: { firm: MARK },
  },
})
