import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { requestErasure as run } from '../../data-rights.service.ts'

export const requestErasure: NonNullable<MutationResolvers['requestErasure']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
