import { z } from 'zod'
import { defineEvent } from '../events/define-event.ts'

/** Somebody let entries be tried again that had failed for good. The subject is who did it. */
export const OUTBOX_RETRIED = defineEvent({
  action: 'OUTBOX_RETRIED',
  subjectKind: 'ACCOUNT',
  payload: z.object({ count: z.number().int() }),
})
