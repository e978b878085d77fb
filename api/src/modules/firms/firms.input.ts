import { z } from 'zod'
import { idInput, idsInput } from '../../errors/parse-input.ts'

/** A filter of firms as it may be asked for. */
export const firmFilterInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  heritageDomains: idsInput,
  capabilities: idsInput,
  provinces: idsInput,
  markets: idsInput,
  baseId: idInput.nullish(),
  sample: z.boolean().nullish(),
})
