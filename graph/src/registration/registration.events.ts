import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { evidenceKindShape } from '../requests/request.row.ts'

/**
 * A firm registered itself; a claim waits for its reviewers. Besides the claim the event holds
 * the profile as written.
 */
export const FIRM_REGISTERED = defineEvent({
  action: 'FIRM_REGISTERED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.looseObject({ claimId: z.string(), evidenceKind: evidenceKindShape }),
  impersonal: { '*': 'what a firm says of itself; deleted when the firm is erased' },
  consumed: true,
})
