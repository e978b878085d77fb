import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { reviewClaim as run } from '../../claims.service.ts'

export const reviewClaim: NonNullable<MutationResolvers['reviewClaim']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
