import { definePrivacy } from '../privacy/define-privacy.ts'

/** The record of migrations. */
export const privacy = definePrivacy({
  nobodys: { Migration: 'which changes of its shape the graph has had' },
})
