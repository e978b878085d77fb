import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { evidenceKindShape } from '../requests/request.row.ts'

/** Somebody claimed a firm; the claim waits for a reviewer. */
export const FIRM_CLAIMED = defineEvent({
  action: 'FIRM_CLAIMED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ claimId: z.string(), evidenceKind: evidenceKindShape }),
  consumed: true,
})

/** A reviewer accepted a claim. */
export const CLAIM_ACCEPTED = defineEvent({
  action: 'CLAIM_ACCEPTED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({
    claimId: z.string(),
    claimed: z.boolean(),
    /** Day (YYYY-MM-DD) until which the firm counts as verified. */
    verifiedUntil: z.string(),
  }),
  consumed: true,
})

/** A reviewer declined a claim. */
export const CLAIM_DECLINED = defineEvent({
  action: 'CLAIM_DECLINED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ claimId: z.string(), claimed: z.boolean(), reason: z.string().nullable() }),
  personal: ['reason'],
  consumed: true,
})

/** A claim ended because another one of the firm was accepted. */
export const CLAIM_LAPSED = defineEvent({
  action: 'CLAIM_LAPSED',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ claimId: z.string() }),
  consumed: true,
})

/** A claimant took a claim back. */
export const CLAIM_WITHDRAWN = defineEvent({
  action: 'CLAIM_WITHDRAWN',
  subjectKind: 'FIRM',
  restricted: true,
  payload: z.object({ claimId: z.string() }),
})
