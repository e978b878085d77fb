import { z } from 'zod'

/** Why a recommended partner is dismissed. */
export const dismissReasonShape = z.enum([
  'ALREADY_KNOWN',
  'WRONG_FIELD',
  'WRONG_MARKET',
  'WRONG_SIZE',
  'COMPETITOR',
  'NOT_NOW',
  'OTHER',
])
export type DismissReason = z.infer<typeof dismissReasonShape>
