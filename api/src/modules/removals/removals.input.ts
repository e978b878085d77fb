import { evidenceKindShape } from '@heming/graph'
import { z } from 'zod'
import { idInput } from '../../errors/parse-input.ts'

/** What a removal is asked for with. */
export const requestFirmRemovalInput = z.object({
  firmId: idInput,
  evidenceKind: evidenceKindShape,
  evidence: z.string().trim().max(500).nullish(),
  note: z.string().trim().max(2_000).nullish(),
})

/** A decision. */
export const reviewFirmRemovalInput = z.object({
  requestId: idInput,
  accept: z.boolean(),
  reason: z.string().trim().max(2_000).nullish(),
})
