import { z } from 'zod'

/** How good a source is, as stored. */
export const sourceTierShape = z.enum(['official', 'media', 'repost', 'none'])

/** The source of a fact. */
export const provenanceShape = z.object({
  source: z.string().nullable(),
  sourceTier: sourceTierShape,
  /** `page`: an excerpt of the source supports it. `memory`: not checked. */
  confidence: z.enum(['page', 'memory']),
  /** Names of the fields that the source does not support. */
  memoryFields: z.array(z.string()),
})

/** Where a fact was read and how sure it is. */
export type ProvenanceRow = z.infer<typeof provenanceShape>
