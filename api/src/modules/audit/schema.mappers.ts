import type { EventRow } from '@heming/graph/audit'
import type { Connection } from '../../kernel/paging/connection.ts'

export type AuditEventMapper = EventRow
export type AuditEventConnectionMapper = Connection<EventRow>
