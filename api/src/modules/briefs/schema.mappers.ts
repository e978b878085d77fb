import type { BriefRow } from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type BriefMapper = BriefRow
export type BriefConnectionMapper = Connection<BriefRow>
