import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { dismissReasonShape } from './dismiss-reason.ts'

/**
 * These are events of the account, and not of the firm: what a firm thinks of others is read by nobody who
 * looks after it.
 */
const shown = {
  /** The firm that the account acts for. */
  firmId: z.string(),
  /** The brief that asked; null where the firm itself did. */
  briefId: z.string().nullable(),
  partnerId: z.string(),
  /** Version of the weights that the list was ranked by; null where nothing was fitted. */
  engineVersion: z.string().nullable(),
  /** Place in the list from 1; null where it was not on a list. */
  position: z.number().int().nullable(),
}

const impersonal = { engineVersion: 'a version of weights' }

/** A partner was put on the short list. */
export const RECOMMENDATION_SAVED = defineEvent({
  action: 'RECOMMENDATION_SAVED',
  subjectKind: 'ACCOUNT',
  payload: z.object(shown),
  impersonal,
})

/** A partner is not to be recommended for this subject. */
export const RECOMMENDATION_DISMISSED = defineEvent({
  action: 'RECOMMENDATION_DISMISSED',
  subjectKind: 'ACCOUNT',
  payload: z.object({ ...shown, dismissedFor: dismissReasonShape }),
  impersonal,
})

/** A partner is neither saved nor dismissed any more. */
export const RECOMMENDATION_RESET = defineEvent({
  action: 'RECOMMENDATION_RESET',
  subjectKind: 'ACCOUNT',
  payload: z.object(shown),
  impersonal,
})

/** The profile of a recommended partner was opened from its list. */
export const RECOMMENDATION_OPENED = defineEvent({
  action: 'RECOMMENDATION_OPENED',
  subjectKind: 'ACCOUNT',
  payload: z.object(shown),
  impersonal,
})
