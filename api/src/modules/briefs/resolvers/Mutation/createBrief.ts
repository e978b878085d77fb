import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { createBrief as change } from '../../brief-changes.service.ts'

export const createBrief: NonNullable<MutationResolvers['createBrief']> = (_mutation, { input }, context) =>
  withErrors(context, () => change(context, input))
