import type { QueryResolvers } from '../../../types.generated.ts'
import { listClaimsToReview } from '../../claims.service.ts'

export const claimsToReview: NonNullable<QueryResolvers['claimsToReview']> = (_query, args, context) =>
  listClaimsToReview(context, args)
