import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'

/** An import is done: what it brought is there. */
export const IMPORTED = defineEvent({ action: 'IMPORTED', subjectKind: 'IMPORT', payload: z.object({}) })

/** An import was taken out whole. */
export const IMPORT_REMOVED = defineEvent({
  action: 'IMPORT_REMOVED',
  subjectKind: 'IMPORT',
  payload: z.object({}),
})
