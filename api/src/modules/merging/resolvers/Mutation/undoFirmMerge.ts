import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { undoFirmMerge as run } from '../../merging.service.ts'

export const undoFirmMerge: NonNullable<MutationResolvers['undoFirmMerge']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
