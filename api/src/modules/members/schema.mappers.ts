import type { InvitationRow } from '@heming/graph'
import type { MemberShown } from './members.service.ts'

export type MembersMapper = { members: MemberShown[]; invitations: InvitationRow[] }
export type MemberMapper = MemberShown
export type InvitationMapper = InvitationRow
