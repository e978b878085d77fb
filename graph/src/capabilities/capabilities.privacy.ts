import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** The taxonomy. */
export const privacy = definePrivacy({ nobodys: { Capability: 'an entry of the taxonomy' } })
