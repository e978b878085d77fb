import type { UploadRow, WaitingRow } from '@heming/graph/importing'
import type { Connection } from '../../kernel/paging/connection.ts'

export type TableImportMapper = UploadRow
export type TableImportConnectionMapper = Connection<UploadRow>
export type ImportRowConnectionMapper = Connection<WaitingRow>
export type ImportFirmConnectionMapper = Connection<{ id: string }>
export type ImportFirmEdgeMapper = { node: { id: string }; cursor: string }
