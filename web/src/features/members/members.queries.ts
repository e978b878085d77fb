import { graphql } from '@/gql/gql.ts'

export const MembersPage_Members = graphql(`
  fragment MembersPage_Members on Members {
    members {
      accountId
      name
      email
      role
      since
    }
    invitations {
      id
      email
      role
      expiresAt
    }
  }
`)

/** Who belongs to a firm or a base; both have names. */
export const MembersOfPlace = graphql(`
  query MembersOfPlace($id: ID!, $isFirm: Boolean!, $place: PlaceInput!) {
    firm(id: $id) @include(if: $isFirm) {
      id
      nameZh
      nameEn
      viewerCanInvite
      viewerCanManageMembers
    }
    exportBase(id: $id) @skip(if: $isFirm) {
      id
      nameZh
      nameEn
      viewerCanInvite
      viewerCanManageMembers
    }
    membersOf(place: $place) {
      ...MembersPage_Members
    }
  }
`)

export const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        id
        email
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`)
