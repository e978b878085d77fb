import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** The taxonomy. */
export const privacy = definePrivacy({ nobodys: { HeritageDomain: 'an entry of the taxonomy' } })
