import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { updateFirm as update } from '../../firms.service.ts'

export const updateFirm: NonNullable<MutationResolvers['updateFirm']> = (_mutation, { input }, context) =>
  withErrors(context, () => update(context, input))
