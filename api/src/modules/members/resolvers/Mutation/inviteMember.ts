import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { inviteMember as run } from '../../members.service.ts'

export const inviteMember: NonNullable<MutationResolvers['inviteMember']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
