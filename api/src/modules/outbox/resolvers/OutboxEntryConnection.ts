import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { OutboxEntryConnectionResolvers } from '../../types.generated.ts'

export const OutboxEntryConnection: OutboxEntryConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
  oldestSeconds: ({ readOldestSeconds }) => readOldestSeconds(),
}
