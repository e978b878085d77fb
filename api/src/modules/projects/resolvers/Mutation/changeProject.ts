import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changeProject as run } from '../../project-changes.service.ts'

export const changeProject: NonNullable<MutationResolvers['changeProject']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
