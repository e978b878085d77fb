import type { ErasureRow } from '@heming/graph/data-rights'

export type ErasureMapper = ErasureRow
