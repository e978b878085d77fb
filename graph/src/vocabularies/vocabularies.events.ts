import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { VOCABULARIES } from './vocabulary-entry.ts'

const entry = z.object({
  vocabulary: z.enum(VOCABULARIES),
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
})
const OF_THE_TAXONOMY = 'it names a kind of work, culture or place'
const impersonal = { code: OF_THE_TAXONOMY, nameZh: OF_THE_TAXONOMY, nameEn: OF_THE_TAXONOMY }

/** Somebody added an entry to a vocabulary of the network. The subject is who did it. */
export const VOCABULARY_ENTRY_ADDED = defineEvent({
  action: 'VOCABULARY_ENTRY_ADDED',
  subjectKind: 'ACCOUNT',
  payload: entry,
  impersonal,
})

/** Somebody gave an entry other names. */
export const VOCABULARY_ENTRY_RENAMED = defineEvent({
  action: 'VOCABULARY_ENTRY_RENAMED',
  subjectKind: 'ACCOUNT',
  payload: entry,
  impersonal,
})

/** Somebody deleted an entry that nothing used. */
export const VOCABULARY_ENTRY_RETIRED = defineEvent({
  action: 'VOCABULARY_ENTRY_RETIRED',
  subjectKind: 'ACCOUNT',
  payload: entry,
  impersonal,
})

/** An import added entries to a vocabulary, or changed some. */
export const VOCABULARY_IMPORTED = defineEvent({
  action: 'VOCABULARY_IMPORTED',
  subjectKind: 'IMPORT',
  payload: z.object({
    vocabulary: z.enum(VOCABULARIES),
    added: z.number().int(),
    changed: z.number().int(),
  }),
})
