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

export const MembersOfFirm = graphql(`
  query MembersOfFirm($id: ID!) {
    firm(id: $id) {
      id
      nameZh
      nameEn
    }
    membersOf(place: { firmId: $id }) {
      ...MembersPage_Members
    }
  }
`)

export const MembersOfBase = graphql(`
  query MembersOfBase($id: ID!) {
    exportBase(id: $id) {
      id
      nameZh
      nameEn
    }
    membersOf(place: { baseId: $id }) {
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
