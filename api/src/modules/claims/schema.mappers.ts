import type { ClaimRow } from '@heming/graph/claims'
import type { VerificationRow } from '@heming/graph/firms'
import type { Connection } from '../../kernel/paging/connection.ts'

export type ClaimMapper = ClaimRow
export type ClaimConnectionMapper = Connection<ClaimRow>
export type VerificationMapper = VerificationRow
