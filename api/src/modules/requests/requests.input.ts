import { evidenceKindShape } from '@heming/graph/requests'
import { optionalLineShape, textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** Max documents of one request. */
export const MAX_DOCUMENTS = 5

/** How somebody shows that they speak for a firm. */
export const evidenceFields = {
  evidenceKind: evidenceKindShape,
  evidence: optionalLineShape(500),
  note: textShape(2_000).nullish(),
  documentIds: z
    .array(idInput)
    .max(MAX_DOCUMENTS)
    .nullish()
    .transform((ids) => [...new Set(ids ?? [])]),
}

/** What a reviewer decides. */
export const decisionFields = {
  accept: z.boolean(),
  reason: textShape(2_000).nullish(),
  /** `FirmRow.version` of the profile that was looked at. */
  expectedVersion: z.int().min(1).nullish(),
}
