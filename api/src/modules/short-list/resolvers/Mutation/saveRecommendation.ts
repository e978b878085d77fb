import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { saveRecommendation as run } from '../../short-list.service.ts'

export const saveRecommendation: NonNullable<MutationResolvers['saveRecommendation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
