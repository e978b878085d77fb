import type { MembershipRow } from '@heming/graph'
import type { Viewer } from '../../auth/viewer.ts'

export type ViewerMapper = Viewer
export type MembershipMapper = MembershipRow
