import { consentPurposeShape } from '@heming/graph/data-rights'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** A consent to be given or taken back. */
export const setConsentInput = z.object({ purpose: consentPurposeShape, given: z.boolean() })

/** Whose erasure is asked for: a firm's, or one's own account's. */
export const requestErasureInput = z.object({ firmId: idInput.nullish() })

/** Whose erasure is taken back. */
export const withdrawErasureInput = requestErasureInput
