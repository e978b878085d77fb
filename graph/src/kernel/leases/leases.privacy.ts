import { definePrivacy } from '../privacy/define-privacy.ts'

/** Who works at what just now. */
export const privacy = definePrivacy({ nobodys: { Lease: 'which process does which work' } })
