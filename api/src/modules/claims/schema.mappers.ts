import type { ClaimRow, VerificationRow } from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type ClaimMapper = ClaimRow
export type ClaimConnectionMapper = Connection<ClaimRow>
export type VerificationMapper = VerificationRow
