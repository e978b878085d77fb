import type { QueryResolvers } from '../../../types.generated.ts'
import { readMergePreview } from '../../merging.service.ts'

export const firmMergePreview: NonNullable<QueryResolvers['firmMergePreview']> = (_query, ids, context) =>
  readMergePreview(context, ids)
