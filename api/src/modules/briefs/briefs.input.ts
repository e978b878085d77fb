import { z } from 'zod'
import { idsInput } from '../../kernel/errors/parse-input.ts'

/** A filter of briefs as it may be asked for. */
export const briefFilterInput = z.object({
  capabilities: idsInput,
  markets: idsInput,
  firmKind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  sample: z.boolean().nullish(),
})
