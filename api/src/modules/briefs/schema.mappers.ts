import type { BriefRow } from '@heming/graph/briefs'
import type { Connection } from '../../kernel/paging/connection.ts'

export type BriefMapper = BriefRow
export type BriefConnectionMapper = Connection<BriefRow>
