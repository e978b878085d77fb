import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changeMemberRole as run } from '../../members.service.ts'

export const changeMemberRole: NonNullable<MutationResolvers['changeMemberRole']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
