import type { InvitationRow, MemberRow } from '@heming/graph/members'

/** A member as the viewer may see it: without an address to anyone who does not manage members. */
export type MemberShown = Omit<MemberRow, 'email'> & { email: string | null }

export type MembersMapper = { members: MemberShown[]; invitations: InvitationRow[] }
export type MemberMapper = MemberShown
export type InvitationMapper = InvitationRow
