import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { closeBrief as change } from '../../brief-changes.service.ts'

export const closeBrief: NonNullable<MutationResolvers['closeBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
