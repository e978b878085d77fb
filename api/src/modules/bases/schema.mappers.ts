import type { BaseRow } from '@heming/graph'

export type ExportBaseMapper = BaseRow
