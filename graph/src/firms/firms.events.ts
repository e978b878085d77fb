import { defineEvent } from '../kernel/events/define-event.ts'
import { profileShape } from './firm-profile.ts'

/** Somebody changed what a firm says of itself. */
export const FIRM_UPDATED = defineEvent({
  action: 'FIRM_UPDATED',
  subjectKind: 'FIRM',
  /** The fields that changed, as they are now. */
  payload: profileShape.partial(),
})
