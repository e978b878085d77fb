import type { QueryResolvers } from '../../../types.generated.ts'
import { listOutboxEntries } from '../../outbox.service.ts'

export const outboxEntries: NonNullable<QueryResolvers['outboxEntries']> = (_query, args, context) =>
  listOutboxEntries(context, args)
