import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { dismissRecommendation as run } from '../../short-list.service.ts'

export const dismissRecommendation: NonNullable<MutationResolvers['dismissRecommendation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
