import { z } from 'zod'
import { provenanceShape } from '../kernel/provenance/provenance.ts'

/** A project as its node holds it. `year` is a calendar year. */
export const projectShape = provenanceShape.extend({
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  year: z.number().int(),
  outcomeZh: z.string(),
  outcomeEn: z.string(),
  externalPartners: z.array(z.string()),
  externalPartnersZh: z.array(z.string()),
  sample: z.boolean(),
  /** Months (YYYY-MM) in which it began and ended, where known. */
  startMonth: z.string().nullable(),
  endMonth: z.string().nullable(),
  /** Grows by one with each change by the firm that entered it; 1 at first. */
  version: z.number().int(),
  /** Id of the firm that entered it here; null where it came from elsewhere, or that firm is gone. */
  enteredBy: z.string().nullable(),
  /** Whether a firm entered it, and no other firm has confirmed it. */
  unconfirmed: z.boolean(),
})
export type ProjectRow = z.infer<typeof projectShape>

/** Place of a project in 'newest first, then by id'. */
export interface ProjectKey {
  year: number
  id: string
}

/** Narrows a list of projects; null or nothing narrows nothing. */
export interface ProjectFilter {
  /** True: only samples. False: only real ones. */
  sample?: boolean | null
}

/** A firm's part in a project. */
export const participantShape = z.object({
  firmId: z.string(),
  role: z.string().nullable(),
  /** Whether the firm itself confirmed it, and so can take that back. */
  confirmed: z.boolean(),
})
export type ParticipantRow = z.infer<typeof participantShape>

/** A capability that a firm offers, for which the projects that prove it are wanted. */
export interface ProofQuestion {
  firmId: string
  capabilityId: string
}
