import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { setConsent as run } from '../../data-rights.service.ts'

export const setConsent: NonNullable<MutationResolvers['setConsent']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
