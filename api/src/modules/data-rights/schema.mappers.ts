import type { ErasureRow } from '@heming/graph'

export type ErasureMapper = ErasureRow
