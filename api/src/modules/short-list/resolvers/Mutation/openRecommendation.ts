import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { openRecommendation as run } from '../../short-list.service.ts'

export const openRecommendation: NonNullable<MutationResolvers['openRecommendation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
