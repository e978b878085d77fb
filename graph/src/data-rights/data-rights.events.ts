import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { consentPurposeShape } from './consent-purpose.ts'

const dueShape = z.object({
  /** ISO 8601; until then it can be withdrawn. */
  dueAt: z.string(),
})

/** Somebody asked for the erasure of their account. */
export const ACCOUNT_ERASURE_ASKED = defineEvent({
  action: 'ACCOUNT_ERASURE_ASKED',
  subjectKind: 'ACCOUNT',
  payload: dueShape,
})

/** The erasure of an account was called off. */
export const ACCOUNT_ERASURE_WITHDRAWN = defineEvent({
  action: 'ACCOUNT_ERASURE_WITHDRAWN',
  subjectKind: 'ACCOUNT',
  payload: z.object({}),
})

/** An owner asked for the erasure of a firm. */
export const FIRM_ERASURE_ASKED = defineEvent({
  action: 'FIRM_ERASURE_ASKED',
  subjectKind: 'FIRM',
  payload: dueShape,
  consumed: true,
})

/** The erasure of a firm ended when it was due: nobody who asked for it owns the firm any more. */
export const FIRM_ERASURE_LAPSED = defineEvent({
  action: 'FIRM_ERASURE_LAPSED',
  subjectKind: 'FIRM',
  payload: z.object({}),
})

/** The erasure of a firm was called off. */
export const FIRM_ERASURE_WITHDRAWN = defineEvent({
  action: 'FIRM_ERASURE_WITHDRAWN',
  subjectKind: 'FIRM',
  payload: z.object({}),
})

/** Somebody agreed to a use of their data. */
export const CONSENT_GIVEN = defineEvent({
  action: 'CONSENT_GIVEN',
  subjectKind: 'ACCOUNT',
  payload: z.object({ purpose: consentPurposeShape, version: z.string() }),
  impersonal: { version: 'a version of the terms' },
})

/** Somebody withdrew their agreement to a use of their data. */
export const CONSENT_WITHDRAWN = defineEvent({
  action: 'CONSENT_WITHDRAWN',
  subjectKind: 'ACCOUNT',
  payload: z.object({}),
})

/** An account was erased; the event does not say which. */
export const ACCOUNT_ERASED = defineEvent({
  action: 'ACCOUNT_ERASED',
  subjectKind: 'ACCOUNT',
  payload: z.object({}),
})
