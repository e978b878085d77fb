import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { retryOutboxEntries as run } from '../../outbox.service.ts'

export const retryOutboxEntries: NonNullable<MutationResolvers['retryOutboxEntries']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
