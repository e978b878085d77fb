import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** Likely duplicates. */
export const privacy = definePrivacy({
  nobodys: { WaitingDuplicate: 'ids of firms and of rows of a public table, until its import is done' },
})
