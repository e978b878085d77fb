import type { BaseRow } from '@heming/graph/bases'

export type ExportBaseMapper = BaseRow
