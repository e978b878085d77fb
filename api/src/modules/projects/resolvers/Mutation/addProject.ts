import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { addProject as run } from '../../project-changes.service.ts'

export const addProject: NonNullable<MutationResolvers['addProject']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
