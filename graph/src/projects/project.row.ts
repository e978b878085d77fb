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
export const participantShape = z.object({ firmId: z.string(), role: z.string().nullable() })
export type ParticipantRow = z.infer<typeof participantShape>

/** A capability that a firm offers, for which the projects that prove it are wanted. */
export interface ProofQuestion {
  firmId: string
  capabilityId: string
}
