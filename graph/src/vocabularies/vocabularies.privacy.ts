import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** The vocabularies. */
export const privacy = definePrivacy({
  nobodys: { VocabularyVersion: 'a number that counts how often a vocabulary was changed' },
})
