import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { evidenceKindShape } from '../requests/request.row.ts'

/** Somebody asked that a firm be removed; the request waits for a reviewer. */
export const FIRM_REMOVAL_ASKED = defineEvent({
  action: 'FIRM_REMOVAL_ASKED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ requestId: z.string(), evidenceKind: evidenceKindShape }),
  consumed: true,
})

/** A reviewer declined a request for removal. */
export const FIRM_REMOVAL_DECLINED = defineEvent({
  action: 'FIRM_REMOVAL_DECLINED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ requestId: z.string(), reason: z.string().nullable() }),
  personal: ['reason'],
  consumed: true,
})

/** A firm is gone because its organisation asked for that. */
export const FIRM_REMOVED = defineEvent({
  action: 'FIRM_REMOVED',
  subjectKind: 'FIRM',
  payload: z.object({}),
})

/** A firm is gone because its owners had it erased. */
export const FIRM_ERASED = defineEvent({ action: 'FIRM_ERASED', subjectKind: 'FIRM', payload: z.object({}) })
