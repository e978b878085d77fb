import { z } from 'zod'
import { capabilityShape } from '../capabilities/capabilities.store.ts'
import type { FirmKind } from '../firms/firm.row.ts'

/**
 * Who may see a brief that is no draft: everybody, members of verified firms, members of firms of the same
 * base, or the firm's own.
 */
export const briefVisibilityShape = z.enum(['PUBLIC', 'VERIFIED', 'BASE', 'ONLY_US'])
export type BriefVisibility = z.infer<typeof briefVisibilityShape>

/** What came of a brief that its firm closed. */
export const briefOutcomeShape = z.enum(['PARTNER_HERE', 'PARTNER_ELSEWHERE', 'GIVEN_UP'])
export type BriefOutcome = z.infer<typeof briefOutcomeShape>

export const budgetBandShape = z.enum(['UNDER_100K', 'FROM_100K_TO_500K', 'FROM_500K_TO_2M', 'OVER_2M'])

/**
 * A brief as its node holds it, with the id of the firm that posted it. Days are YYYY-MM-DD; `field` is a
 * group of the taxonomy. Texts that are not stated are empty.
 */
export const briefShape = z.object({
  id: z.string(),
  firmId: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  benefitZh: z.string(),
  benefitEn: z.string(),
  audienceZh: z.string(),
  audienceEn: z.string(),
  field: z.string(),
  budgetBand: budgetBandShape.nullable(),
  postedOn: z.iso.date(),
  /** The last day for responses, in `deadlineZone`. */
  deadline: z.iso.date(),
  /** IANA name of a time zone. */
  deadlineZone: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  visibility: briefVisibilityShape,
  /** OPEN only up to and on the deadline. */
  status: z.enum(['DRAFT', 'OPEN', 'CLOSED']),
  /** Whether it is closed because its deadline has passed. */
  expired: z.boolean(),
  /** For the firm's own people only, as is the note. */
  outcome: briefOutcomeShape.nullable(),
  outcomeNote: z.string(),
  /** Grows by one with each change. */
  version: z.number().int(),
  sample: z.boolean(),
})
export type BriefRow = z.infer<typeof briefShape>

/** A capability that a brief needs. `weight` is its importance relative to the other needs, 0..1. */
export const briefNeedShape = z.object({ must: z.boolean(), weight: z.number(), capability: capabilityShape })
export type BriefNeedRow = z.infer<typeof briefNeedShape>

/** Place of a brief in 'earliest deadline first, then by id'. `deadline` is YYYY-MM-DD. */
export interface BriefKey {
  deadline: string
  id: string
}

/**
 * Narrows a list of briefs. Fields add up (AND), the values of one field are alternatives (OR); null or an
 * empty list narrows nothing.
 */
export interface BriefFilter {
  /** Codes of capabilities or groups; a group stands for everything below it. */
  capabilities?: readonly string[] | null
  markets?: readonly string[] | null
  firmKind?: FirmKind | null
  /** True: only samples. False: only real ones. */
  sample?: boolean | null
}
