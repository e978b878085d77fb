import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { resendInvitation as run } from '../../members.service.ts'

export const resendInvitation: NonNullable<MutationResolvers['resendInvitation']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
