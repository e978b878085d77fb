import type { RemovalRequestRow, RemovedFirmRow } from '@heming/graph/removals'
import type { Connection } from '../../kernel/paging/connection.ts'

export type FirmRemovalMapper = RemovalRequestRow
export type FirmRemovalConnectionMapper = Connection<RemovalRequestRow>
export type RemovedFirmConnectionMapper = Connection<RemovedFirmRow>
