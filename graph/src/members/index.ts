export {
  acceptInvitation,
  changeMember,
  findInvitations,
  findMembers,
  type InvitationNotice,
  type InvitationRow,
  inviteMember,
  type MemberRow,
  type Place,
  resendInvitation,
  withdrawInvitation,
} from './members.store.ts'
export { type NewMembership, setMembership } from './memberships.store.ts'
