import { listToReview } from '../../../requests/requests.service.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { kind } from '../../removals.requests.ts'

export const firmRemovalsToReview: NonNullable<QueryResolvers['firmRemovalsToReview']> = (
  _query,
  args,
  context,
) => listToReview(context, kind, args)
