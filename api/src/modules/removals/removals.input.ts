import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'
import { decisionFields, evidenceFields } from '../requests/requests.input.ts'

/** What a removal is asked for with. */
export const requestFirmRemovalInput = z.object({ firmId: idInput, ...evidenceFields })

/** A decision. */
export const reviewFirmRemovalInput = z.object({ requestId: idInput, ...decisionFields })
