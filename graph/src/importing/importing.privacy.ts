import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './uploads.cypher.ts'

const WAITING = 'a row of a public table, until its import is published or dropped, within 30 days'

/** Imports. */
export const privacy = definePrivacy({
  nodes: {
    Import: {
      account: {
        exported: { section: 'imports', records: cypher.EXPORT_IMPORTS },
        erased: { statement: cypher.LEAVE_IMPORTS },
      },
    },
    ImportFile: {
      account: {
        exported: { section: 'importFiles', records: cypher.EXPORT_FILES },
        erased: { statement: cypher.DISCARD_FILES_OF_ACCOUNT },
      },
    },
    ColumnMapping: {
      account: {
        exported: { because: 'it says what columns of public tables mean, and nothing of the person' },
        erased: { statement: cypher.DELETE_MAPPINGS_OF_ACCOUNT },
      },
    },
  },
  nobodys: {
    WaitingFirm: WAITING,
    WaitingProject: WAITING,
    WaitingCapability: WAITING,
    WaitingIPAsset: WAITING,
    WaitingBrief: WAITING,
    WaitingCapabilityEntry: WAITING,
    WaitingHeritageDomainEntry: WAITING,
    WaitingMarketEntry: WAITING,
  },
})
