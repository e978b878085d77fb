import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { registerFirm as run } from '../../registration.service.ts'

export const registerFirm: NonNullable<MutationResolvers['registerFirm']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
