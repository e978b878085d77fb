import { definePrivacy } from '../privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/** The actor, the account concerned, and what was written about them. */
export const privacy = definePrivacy({
  nodes: {
    Event: {
      account: {
        exported: {
          because: 'readPersonalEvents adds them to the export a page at a time: there may be many',
        },
        erased: { statement: cypher.ANONYMISE_EVENTS },
      },
      firm: {
        exported: { because: 'its owners read them as the history of the firm' },
        erased: { statement: cypher.DELETE_STATEMENTS },
      },
    },
  },
})
