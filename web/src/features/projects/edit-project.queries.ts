import { graphql } from '@/gql/gql.ts'

/** A firm that can be named, with its IP. */
export const NamedFirmFields_Firm = graphql(`
  fragment NamedFirmFields_Firm on Firm {
    id
    nameZh
    nameEn
    ipAssets(first: 50) {
      edges {
        node {
          id
          nameZh
          nameEn
        }
      }
    }
  }
`)

/** Firms with a name like the one that is typed. */
export const FirmsToName = graphql(`
  query FirmsToName($name: String!) {
    similarFirms(to: { nameZh: $name, nameEn: $name }) {
      firm {
        id
        nameZh
        nameEn
        ipAssets(first: 50) {
          edges {
            node {
              id
              nameZh
              nameEn
            }
          }
        }
      }
    }
  }
`)

/** The firm that enters a project. */
export const FirmToAddProject = graphql(`
  query FirmToAddProject($id: ID!) {
    firm(id: $id) {
      viewerCanAddProject
      ...NamedFirmFields_Firm
    }
  }
`)

/** A project, as a form begins with it. */
export const ProjectToEdit = graphql(`
  query ProjectToEdit($id: ID!) {
    project(id: $id) {
      id
      version
      titleZh
      titleEn
      year
      startMonth
      endMonth
      outcomeZh
      outcomeEn
      externalPartners
      externalPartnersZh
      viewerCanChange
      capabilities {
        id
      }
      markets {
        id
      }
      ipAssets {
        id
      }
      enteredBy {
        ...NamedFirmFields_Firm
      }
      participants {
        role
        firm {
          id
          ...NamedFirmFields_Firm
        }
      }
      namedFirms {
        role
        state
        ipAssets {
          id
        }
        firm {
          id
          nameZh
          nameEn
          ...NamedFirmFields_Firm
        }
      }
    }
  }
`)

export const AddProject = graphql(`
  mutation AddProject($input: AddProjectInput!) {
    addProject(input: $input) {
      project {
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

export const ChangeProject = graphql(`
  mutation ChangeProject($input: ChangeProjectInput!) {
    changeProject(input: $input) {
      project {
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

export const WithdrawProject = graphql(`
  mutation WithdrawProject($input: WithdrawProjectInput!) {
    withdrawProject(input: $input) {
      projectId
      errors {
        code
        field
        message
      }
    }
  }
`)

export const LeaveProject = graphql(`
  mutation LeaveProject($input: LeaveProjectInput!) {
    leaveProject(input: $input) {
      project {
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
