import type { VerificationRow } from '@heming/graph'
import type { ClaimRow } from '@heming/graph/claims'
import type { Connection } from '../../paging/connection.ts'

export type ClaimMapper = ClaimRow
export type ClaimConnectionMapper = Connection<ClaimRow>
export type VerificationMapper = VerificationRow
