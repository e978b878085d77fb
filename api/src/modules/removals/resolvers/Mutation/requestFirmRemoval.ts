import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { requestFirmRemoval as run } from '../../removals.service.ts'

export const requestFirmRemoval: NonNullable<MutationResolvers['requestFirmRemoval']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
