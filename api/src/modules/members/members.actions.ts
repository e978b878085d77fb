import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with the members of a firm or a base. */
export const actions = defineActions({
  /** See who belongs to a firm or a base. */
  'members.read': {
    firm: ['OWNER', 'EDITOR', 'VIEWER'],
    base: CURATORS,
    platform: 'OF_BASE',
    writes: false,
  },
  /**
   * Invite, see and withdraw invitations that are open; the platform gives a base its first administrator so.
   */
  'members.invite': {
    firm: ['OWNER'],
    base: ['ADMIN'],
    platform: 'OF_BASE',
    writes: true,
    mutations: { inviteMember: 120, resendInvitation: 120, withdrawInvitation: 120 },
  },
  /** Change roles, end memberships. */
  'members.manage': {
    firm: ['OWNER'],
    base: ['ADMIN'],
    writes: true,
    mutations: { changeMemberRole: 120, removeMember: 120 },
  },
  /** End one's own membership. */
  'members.leave': { signedIn: true, writes: true, mutations: { removeMember: 120 } },
  /** Become a member by an invitation to one's own address. */
  'invitation.accept': { signedIn: true, writes: true, mutations: { acceptInvitation: 60 } },
})
