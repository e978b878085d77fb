import type { FirmRow, OfferedCapabilityRow, PictureNode } from '@heming/graph/firms'
import type { Connection } from '../../kernel/paging/connection.ts'

export type FirmMapper = FirmRow
export type FirmConnectionMapper = Connection<FirmRow>
export type GraphNodeMapper = PictureNode

/** A capability with the firm that offers it, so that its proofs can be found. */
export type OfferedCapabilityMapper = OfferedCapabilityRow & { firmId: string }
