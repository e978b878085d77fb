import { listToReview } from '../../../requests/requests.service.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { kind } from '../../claims.requests.ts'

export const claimsToReview: NonNullable<QueryResolvers['claimsToReview']> = (_query, args, context) =>
  listToReview(context, kind, args)
