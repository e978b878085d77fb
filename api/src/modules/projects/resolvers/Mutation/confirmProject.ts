import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { confirmProject as run } from '../../confirmations.service.ts'

export const confirmProject: NonNullable<MutationResolvers['confirmProject']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
