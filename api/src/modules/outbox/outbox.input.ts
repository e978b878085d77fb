import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** RetryOutboxEntriesInput. */
export const retryOutboxEntriesInput = z.object({ ids: z.array(idInput).max(100).nullish() })
