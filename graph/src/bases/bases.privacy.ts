import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** Export bases. */
export const privacy = definePrivacy({
  nobodys: { ExportBase: 'a public institution, as the state lists it; it has members, and is no account' },
})
