import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { reviewFirmRemoval as run } from '../../removals.service.ts'

export const reviewFirmRemoval: NonNullable<MutationResolvers['reviewFirmRemoval']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
