import { mergeFieldShape } from '@heming/graph/merging'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** MergeFirmsInput. */
export const mergeFirmsInput = z.object({
  keptId: idInput,
  mergedId: idInput,
  fields: z.array(mergeFieldShape).max(mergeFieldShape.options.length).nullish(),
  expectedKeptVersion: z.number().int().nullish(),
  expectedMergedVersion: z.number().int().nullish(),
})

/** UndoFirmMergeInput. */
export const undoFirmMergeInput = z.object({ id: idInput })

/** MarkFirmsNotSameInput. */
export const markFirmsNotSameInput = z.object({ firmId: idInput, otherId: idInput, notSame: z.boolean() })
