import { z } from 'zod'
import { mergedProfileShape } from './merge-fields.ts'

/** What an undo needs of a merge, beside the relationships: kept as JSON with the merged firm. */
export const mergeRecordShape = z.object({
  /** How many relationships of each type it had. */
  ties: z.array(z.object({ type: z.string(), count: z.number().int() })),
  /** Properties of the kept firm before and after the merge. */
  before: mergedProfileShape.partial(),
  after: mergedProfileShape.partial(),
})
export type MergeRecord = z.infer<typeof mergeRecordShape>
