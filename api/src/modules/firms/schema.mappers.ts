import type {
  FirmRow,
  GraphPicture,
  OfferedCapabilityRow,
  PictureLink,
  PictureNode,
  Province,
} from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type FirmMapper = FirmRow
export type FirmConnectionMapper = Connection<FirmRow>
export type ProvinceMapper = Province
export type GraphPictureMapper = GraphPicture
export type GraphNodeMapper = PictureNode
export type GraphLinkMapper = PictureLink

/** A capability with the firm that offers it, so that its proofs can be found. */
export type OfferedCapabilityMapper = OfferedCapabilityRow & { firmId: string }
