import type { OutboxEntryRow, OutboxKey } from '@heming/graph/outbox'
import type { Connection } from '../../paging/connection.ts'

export type OutboxEntryMapper = OutboxEntryRow & OutboxKey
export type OutboxEntryConnectionMapper = Connection<OutboxEntryMapper> & {
  readOldestSeconds: () => Promise<number>
}
