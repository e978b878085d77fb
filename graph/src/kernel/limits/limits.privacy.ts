import { definePrivacy } from '../privacy/define-privacy.ts'

/** Counts of attempts. */
export const privacy = definePrivacy({
  nobodys: { Attempts: 'a number under the hash of a name, for a day at most; it identifies nobody' },
})
