import { listToReview } from '../../../requests/requests.service.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { kind } from '../../projects.requests.ts'

export const projectConfirmationsToReview: NonNullable<QueryResolvers['projectConfirmationsToReview']> = (
  _query,
  args,
  context,
) => listToReview(context, kind, args)
