import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { updateBrief as change } from '../../brief-changes.service.ts'

export const updateBrief: NonNullable<MutationResolvers['updateBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
