import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdrawErasure as run } from '../../data-rights.service.ts'

export const withdrawErasure: NonNullable<MutationResolvers['withdrawErasure']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
