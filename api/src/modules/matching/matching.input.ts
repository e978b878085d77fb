import { z } from 'zod'
import { idInput, idsInput } from '../../errors/parse-input.ts'

/** A filter of partners as it may be asked for. */
export const partnerFilterInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  heritageDomains: idsInput,
  capabilities: idsInput,
  provinces: idsInput,
  markets: idsInput,
  sample: z.boolean().nullish(),
})

/** Whom partners are sought for: GraphQL has seen to it that there is exactly one. */
export const matchSubjectInput = z.union([z.object({ firmId: idInput }), z.object({ briefId: idInput })])
