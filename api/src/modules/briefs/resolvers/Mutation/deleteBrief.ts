import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { deleteBrief as change } from '../../brief-changes.service.ts'

export const deleteBrief: NonNullable<MutationResolvers['deleteBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
