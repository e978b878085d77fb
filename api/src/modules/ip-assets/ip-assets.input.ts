import { z } from 'zod'
import { idsInput } from '../../kernel/errors/parse-input.ts'

/** A filter of IP assets as it may be asked for. */
export const ipAssetFilterInput = z.object({ heritageDomains: idsInput, sample: z.boolean().nullish() })
