import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { reopenBrief as change } from '../../brief-changes.service.ts'

export const reopenBrief: NonNullable<MutationResolvers['reopenBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
