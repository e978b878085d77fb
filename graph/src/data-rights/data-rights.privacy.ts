import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

/** Consents and pending erasures. */
export const privacy = definePrivacy({
  nodes: {
    Consent: {
      account: {
        exported: { section: 'consents', records: cypher.EXPORT_CONSENTS },
        erased: { statement: cypher.DELETE_CONSENTS },
      },
    },
    Erasure: {
      account: {
        exported: { section: 'erasure', records: cypher.EXPORT_ERASURE, single: true },
        erased: { statement: cypher.DELETE_ERASURE },
      },
      firm: {
        exported: { because: 'its owners see it with Viewer.erasures' },
        erased: { because: 'carryOutErasure takes it first; after a removal it finds no firm, and is taken' },
      },
    },
  },
  relationships: {
    ALSO_ASKED_FOR: {
      account: {
        exported: { because: 'the erasure of a firm is seen by its owners with Viewer.erasures' },
        erased: { because: 'it goes with the account' },
      },
    },
  },
})
