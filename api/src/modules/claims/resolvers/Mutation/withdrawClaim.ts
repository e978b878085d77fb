import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdrawClaim as run } from '../../claims.service.ts'

export const withdrawClaim: NonNullable<MutationResolvers['withdrawClaim']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
