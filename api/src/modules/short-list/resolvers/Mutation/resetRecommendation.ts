import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { resetRecommendation as run } from '../../short-list.service.ts'

export const resetRecommendation: NonNullable<MutationResolvers['resetRecommendation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
