import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'

/** Somebody uploaded a document; its name is left out, for an event outlives the person's account. */
export const DOCUMENT_UPLOADED = defineEvent({
  action: 'DOCUMENT_UPLOADED',
  subjectKind: 'ACCOUNT',
  payload: z.object({
    documentId: z.string(),
    mediaType: z.string(),
    /** In bytes. */
    size: z.number().int(),
  }),
  impersonal: { mediaType: 'a kind of file' },
})
