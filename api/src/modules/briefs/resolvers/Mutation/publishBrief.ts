import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { publishBrief as change } from '../../brief-changes.service.ts'

export const publishBrief: NonNullable<MutationResolvers['publishBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
