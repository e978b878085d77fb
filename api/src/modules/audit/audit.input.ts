import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** Whose events are read: those about a firm, or those in the name of a base. */
export const auditSubjectInput = z.union([
  z.object({ firmId: idInput }).strict(),
  z.object({ baseId: idInput }).strict(),
])
