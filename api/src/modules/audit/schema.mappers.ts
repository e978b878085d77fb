import type { EventRow } from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type AuditEventMapper = EventRow
export type AuditEventConnectionMapper = Connection<EventRow>
