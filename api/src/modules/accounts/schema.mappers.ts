import type { MembershipRow } from '@heming/graph/accounts'
import type { Viewer } from '../../kernel/auth/viewer.ts'

export type ViewerMapper = Viewer
export type MembershipMapper = MembershipRow
