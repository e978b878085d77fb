import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'
import { decisionFields, evidenceFields } from '../requests/requests.input.ts'

/** What a claim is made with. */
export const claimFirmInput = z.object({ firmId: idInput, ...evidenceFields })

/** A claim that is taken back. */
export const withdrawClaimInput = z.object({ claimId: idInput })

/** A day, which the scalar of the schema hands over as its midnight in UTC. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10))

/** A decision. */
export const reviewClaimInput = z.object({
  claimId: idInput,
  ...decisionFields,
  verifiedUntil: day.nullish(),
})
