import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'

const none = z.object({})

/** An import is done: what it brought is there. */
export const IMPORTED = defineEvent({ action: 'IMPORTED', subjectKind: 'IMPORT', payload: none })

/** An import was taken out whole. */
export const IMPORT_REMOVED = defineEvent({ action: 'IMPORT_REMOVED', subjectKind: 'IMPORT', payload: none })

/** Somebody uploaded a file to be imported; its name is left out, for an event outlives the account. */
export const IMPORT_FILE_UPLOADED = defineEvent({
  action: 'IMPORT_FILE_UPLOADED',
  subjectKind: 'ACCOUNT',
  payload: z.object({ fileId: z.string(), size: z.number().int() }),
})

/** Somebody had uploaded files read. */
export const IMPORT_BEGUN = defineEvent({
  action: 'IMPORT_BEGUN',
  subjectKind: 'IMPORT',
  payload: z.object({ fileCount: z.number().int() }),
})

/** Somebody corrected what its columns mean, and had it read again. */
export const IMPORT_MAPPED = defineEvent({ action: 'IMPORT_MAPPED', subjectKind: 'IMPORT', payload: none })

/** Somebody said which of its firms are firms of the network, or one another. */
export const IMPORT_DUPLICATES_DECIDED = defineEvent({
  action: 'IMPORT_DUPLICATES_DECIDED',
  subjectKind: 'IMPORT',
  payload: z.object({ count: z.number().int() }),
})

/** Somebody let it into the network. */
export const IMPORT_PUBLISHED = defineEvent({
  action: 'IMPORT_PUBLISHED',
  subjectKind: 'IMPORT',
  payload: z.object({ firmCount: z.number().int() }),
})

/** Somebody, or after 30 days the platform, dropped it before it was published. */
export const IMPORT_DROPPED = defineEvent({ action: 'IMPORT_DROPPED', subjectKind: 'IMPORT', payload: none })

/** Somebody had it taken out of the network again. */
export const IMPORT_UNDONE = defineEvent({ action: 'IMPORT_UNDONE', subjectKind: 'IMPORT', payload: none })
