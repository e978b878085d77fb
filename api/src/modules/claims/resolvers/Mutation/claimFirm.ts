import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { claimFirm as run } from '../../claims.service.ts'

export const claimFirm: NonNullable<MutationResolvers['claimFirm']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
