import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import { DELETE_BRIEFS, EXPORT_PRIVATE_BRIEFS } from './privacy.cypher.ts'

/** Needs of firms. */
export const privacy = definePrivacy({
  nodes: {
    Brief: {
      firm: {
        exported: { because: 'it is public: Firm.briefs and Query.brief show it' },
        erased: { statement: DELETE_BRIEFS },
      },
    },
    PrivateBrief: {
      firm: {
        exported: { section: 'privateBriefs', records: EXPORT_PRIVATE_BRIEFS },
        erased: { because: 'it goes with the public ones' },
      },
    },
  },
})
