import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdrawProject as run } from '../../project-changes.service.ts'

export const withdrawProject: NonNullable<MutationResolvers['withdrawProject']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
