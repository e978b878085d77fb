import { z } from 'zod'

/** What speaks for two firms being one: the same code, a page on the same domain, or a name that is alike. */
export const similarityReasonShape = z.enum(['CODE', 'DOMAIN', 'NAME'])

export type SimilarityReason = z.infer<typeof similarityReasonShape>
