import { z } from 'zod'
import { capabilityShape } from '../capabilities/capabilities.store.ts'
import type { FirmKind } from '../firms/firm.row.ts'

/**
 * A brief as its node holds it, with the id of the firm that posted it. Days are YYYY-MM-DD; `field` is a
 * group of the taxonomy.
 */
export const briefShape = z.object({
  id: z.string(),
  firmId: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  field: z.string(),
  budgetBand: z.enum(['UNDER_100K', 'FROM_100K_TO_500K', 'FROM_500K_TO_2M', 'OVER_2M']).nullable(),
  postedOn: z.iso.date(),
  deadline: z.iso.date(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  /** OPEN only up to and on the deadline. */
  status: z.enum(['OPEN', 'CLOSED']),
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
