import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { markFirmsNotSame as run } from '../../merging.service.ts'

export const markFirmsNotSame: NonNullable<MutationResolvers['markFirmsNotSame']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
