import type { QueryResolvers } from '../../../types.generated.ts'
import { listRemovalsToReview } from '../../removals.service.ts'

export const firmRemovalsToReview: NonNullable<QueryResolvers['firmRemovalsToReview']> = (
  _query,
  args,
  context,
) => listRemovalsToReview(context, args)
