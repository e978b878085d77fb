import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { leaveProject as run } from '../../confirmations.service.ts'

export const leaveProject: NonNullable<MutationResolvers['leaveProject']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
