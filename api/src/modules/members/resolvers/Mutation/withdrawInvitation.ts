import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdrawInvitation as run } from '../../members.service.ts'

export const withdrawInvitation: NonNullable<MutationResolvers['withdrawInvitation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
