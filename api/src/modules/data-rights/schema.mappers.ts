import type { ConsentRow, ErasureRow } from '@heming/graph'

export type ConsentMapper = ConsentRow
export type ErasureMapper = ErasureRow
