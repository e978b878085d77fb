import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

const WAITING = 'a row of a public table, until its import is done within the hour'

/** Imports. */
export const privacy = definePrivacy({
  nobodys: {
    Import: 'which tables were imported, and how far it went',
    WaitingFirm: WAITING,
    WaitingProject: WAITING,
    WaitingCapability: WAITING,
    WaitingIPAsset: WAITING,
    WaitingBrief: WAITING,
  },
})
