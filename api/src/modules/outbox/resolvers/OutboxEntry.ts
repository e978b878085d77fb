import type { OutboxEntryResolvers } from '../../types.generated.ts'
import { describeSubject } from '../outbox.service.ts'

export const OutboxEntry: OutboxEntryResolvers = {
  subject: ({ subject }) => describeSubject(subject),
}
