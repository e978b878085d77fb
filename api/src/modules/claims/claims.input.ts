import { evidenceKindShape } from '@heming/graph'
import { z } from 'zod'
import { idInput } from '../../errors/parse-input.ts'

/** How somebody shows that they speak for a firm. */
export const evidenceFields = {
  evidenceKind: evidenceKindShape,
  evidence: z.string().trim().max(500).nullish(),
  note: z.string().trim().max(2_000).nullish(),
  documentIds: z
    .array(idInput)
    .max(5)
    .nullish()
    .transform((ids) => [...new Set(ids ?? [])]),
}

/** What a reviewer decides. */
export const decisionFields = {
  accept: z.boolean(),
  reason: z.string().trim().max(2_000).nullish(),
}

/** What a claim is made with. */
export const claimFirmInput = z.object({ firmId: idInput, ...evidenceFields })

/** A day, which the scalar of the schema hands over as its midnight in UTC. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10))

/** A decision. */
export const reviewClaimInput = z.object({
  claimId: idInput,
  ...decisionFields,
  verifiedUntil: day.nullish(),
})
