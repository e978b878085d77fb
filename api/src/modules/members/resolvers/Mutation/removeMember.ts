import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { removeMember as run } from '../../members.service.ts'

export const removeMember: NonNullable<MutationResolvers['removeMember']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
