import type { FirmRow } from '@heming/graph/firms'
import type { FirmMergeRow, FirmPairRow, MergePreview, NotRestored } from '@heming/graph/merging'
import type { Connection } from '../../kernel/paging/connection.ts'

/** A pair with its firms. */
export interface ShownPair {
  pair: FirmPairRow
  firm: FirmRow
  other: FirmRow
  bothYours: boolean
}

export type FirmPairMapper = ShownPair
export type FirmPairConnectionMapper = Connection<ShownPair>
export type FirmMergePreviewMapper = MergePreview & { firms: { kept: FirmRow; merged: FirmRow } }
export type FirmMergeMapper = FirmMergeRow
export type FirmMergeConnectionMapper = Connection<FirmMergeRow>
/** Left out where there are errors. */
export interface UndoFirmMergePayloadMapper {
  firm?: FirmRow | null
  kept?: FirmRow | null
  notRestored?: NotRestored
  errors: { code: string; field: string | null; message: string }[]
}
