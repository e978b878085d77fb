import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { acceptInvitation as run } from '../../members.service.ts'

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
