import { z } from 'zod'

/** A filter of projects as it may be asked for. */
export const projectFilterInput = z.object({ sample: z.boolean().nullish() })
