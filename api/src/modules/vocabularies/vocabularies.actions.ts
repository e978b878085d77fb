import { defineActions } from '../../kernel/auth/define-actions.ts'

/** What admins of the platform may do with the vocabularies of the network. */
export const actions = defineActions({
  /** See how often each entry is used. */
  'vocabulary.read': { platform: 'ALWAYS', writes: false },
  /** Add, rename and retire entries. */
  'vocabulary.write': {
    platform: 'ALWAYS',
    writes: true,
    mutations: { addVocabularyEntry: 600, renameVocabularyEntry: 600, retireVocabularyEntry: 600 },
  },
})
