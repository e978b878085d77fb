import type { OutboxEntryRow, OutboxKey } from '@heming/graph/outbox'
import type { Connection } from '../../kernel/paging/connection.ts'

export type OutboxEntryMapper = OutboxEntryRow & OutboxKey
export type OutboxEntryConnectionMapper = Connection<OutboxEntryMapper> & {
  readOldestSeconds: () => Promise<number>
}
