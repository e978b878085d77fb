import type { LikelyDuplicateRow } from '@heming/graph/duplicates'
import type { UploadRow, WaitingRow } from '@heming/graph/importing'
import type { Connection } from '../../kernel/paging/connection.ts'

export type TableImportMapper = UploadRow
export type TableImportConnectionMapper = Connection<UploadRow>
export type ImportRowConnectionMapper = Connection<WaitingRow>
export type ImportDuplicateMapper = LikelyDuplicateRow
export type ImportDuplicateConnectionMapper = Connection<LikelyDuplicateRow> & {
  countUndecided: () => Promise<number>
}
