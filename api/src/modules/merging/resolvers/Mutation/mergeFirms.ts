import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mergeFirms as run } from '../../merging.service.ts'

export const mergeFirms: NonNullable<MutationResolvers['mergeFirms']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
