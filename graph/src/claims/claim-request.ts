import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { noteStaleRecords } from '../matching/records/stale-records.store.ts'
import { closeRequestsAbout } from '../requests/close-requests.store.ts'
import { baseOrPlatform, defineRequest } from '../requests/define-request.ts'
import { evidencedRequestShape, FIRM_LIMITS, PLATFORM } from '../requests/request.row.ts'
import * as cypher from './claims.cypher.ts'
import {
  CLAIM_ACCEPTED,
  CLAIM_DECLINED,
  CLAIM_LAPSED,
  CLAIM_WITHDRAWN,
  FIRM_CLAIMED,
} from './claims.events.ts'

const claimShape = evidencedRequestShape.extend({
  /** Whether the firm was registered with it. */
  registers: z.boolean().default(false),
  /** Whether a profile with one of the names of its firm was removed before: the reviewer is notified. */
  removedBefore: z.boolean().default(false),
  /** Ids of the likely duplicates that its registrant says are other firms. */
  distinctFrom: z.array(z.string()).default([]),
})
export type ClaimRow = z.infer<typeof claimShape>

/** Reasons to reject a claim, or its acceptance. */
export type ClaimObstacle = 'NO_FIRM' | 'CLAIMED_ALREADY' | 'CODE_TAKEN' | 'CHANGED_MEANWHILE'

/** What accepting a claim states. */
export interface ClaimTerms {
  /** Day (YYYY-MM-DD) until which the firm is verified. */
  verifiedUntil: string
  /** `FirmRow.version` of the profile that the reviewer saw; null if that is not said. */
  expectedVersion?: number | null
}

const firmShape = z.object({
  claimed: z.boolean(),
  owned: z.boolean(),
  verified: z.boolean(),
  baseId: z.string().nullable(),
  version: z.number().int(),
  removedBefore: z.boolean(),
})

/**
 * An account says that it speaks for a firm; the curators of its base decide, or the platform where it has
 * none. Accepted, the firm is its claimant's, who becomes an OWNER, and verified; what others claimed of it
 * lapses. CODE_TAKEN where the code that the claim shows is another firm's, CHANGED_MEANWHILE where the
 * profile is not the one that the reviewer saw. However a claim ends otherwise, a firm that registered itself
 * stays, and gives free the code that it showed: others may have a right to it.
 */
export const CLAIM = defineRequest<ClaimRow, ClaimObstacle, object, ClaimTerms>({
  kind: 'CLAIM',
  subjectKind: 'FIRM',
  outlivesSubject: false,
  row: claimShape,
  policy: 'ANY',
  limits: FIRM_LIMITS,
  remindAfterDays: 7,
  expireAfterDays: null,
  uniqueViolation: 'CODE_TAKEN',

  async prepare({ run, request: { subjectId: firmId, accountId }, reject }) {
    const [firm] = await run(cypher.LOCK_FIRM_FOR_CLAIM, { firmId, accountId }, firmShape)
    if (!firm) return reject('NO_FIRM')
    // Owners of a firm that is not yet, or no longer, verified ask for verification by a claim as well.
    if (firm.claimed && (!firm.owned || firm.verified)) return reject('CLAIMED_ALREADY')
    const { baseId, removedBefore } = firm
    return { reviewers: [baseOrPlatform(baseId)], properties: { removedBefore } }
  },

  async onOpened({ run, request: { id: claimId, accountId, subjectId, evidenceKind } }) {
    const payload = { claimId, evidenceKind }
    await recordEvent(run, FIRM_CLAIMED, { actor: accountId, subject: subjectId, payload })
  },

  async onAccepted({ run, request, decision, terms: { verifiedUntil, expectedVersion }, reject }) {
    const { id: claimId, accountId, subjectId: firmId, evidenceKind, evidence } = request
    const [firm] = await run(cypher.LOCK_FIRM_FOR_CLAIM, { firmId, accountId }, firmShape)
    // A firm that registered itself belongs to its claimant already, and waits for verification.
    if (!firm || (firm.claimed && !firm.owned)) return reject('CLAIMED_ALREADY')
    if (expectedVersion != null && expectedVersion !== firm.version) return reject('CHANGED_MEANWHILE')
    const { actor, onBehalfOf } = decision
    const reviewer = onBehalfOf ?? PLATFORM
    const given = { firmId, accountId, evidenceKind, evidence, reviewer, until: verifiedUntil }
    await run(cypher.HAND_OVER_FIRM, given, z.unknown())
    await noteStaleRecords(run, { firmIds: [firmId] })
    await recordEvent(run, CLAIM_ACCEPTED, {
      ...{ actor, onBehalfOf, subject: firmId, about: accountId, before: { claimed: firm.claimed } },
      payload: { claimId, claimed: true, verifiedUntil },
    })
    const lapsed = await closeRequestsAbout(run, CLAIM, firmId, 'LAPSED')
    await releaseCodes(run, lapsed)
    for (const { id, accountId: about } of lapsed)
      await recordEvent(run, CLAIM_LAPSED, {
        ...{ actor, onBehalfOf, subject: firmId, about },
        payload: { claimId: id },
      })
  },

  async onDeclined({ run, request, decision: { actor, onBehalfOf, reason } }) {
    const { id: claimId, accountId, subjectId: firmId } = request
    const [firm] = await run(cypher.LOCK_FIRM_FOR_CLAIM, { firmId, accountId }, firmShape)
    const claimed = firm?.claimed ?? false
    await releaseCodes(run, [request])
    await recordEvent(run, CLAIM_DECLINED, {
      ...{ actor, onBehalfOf, subject: firmId, about: accountId, before: { claimed } },
      payload: { claimId, claimed, reason },
    })
  },

  async onWithdrawn({ run, request }) {
    await releaseCodes(run, [request])
    const { id: claimId, accountId, subjectId } = request
    await recordEvent(run, CLAIM_WITHDRAWN, { actor: accountId, subject: subjectId, payload: { claimId } })
  },
})

/** Nobody judged the codes that claims brought which end so: others may have a right to them. */
async function releaseCodes(run: Run, claims: readonly ClaimRow[]) {
  await run(cypher.RELEASE_CODES, { claimIds: claims.map(({ id }) => id) }, z.unknown())
}
