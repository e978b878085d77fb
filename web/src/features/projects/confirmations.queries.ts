import { graphql } from '@/gql/gql.ts'

export const ConfirmationItem_ProjectConfirmation = graphql(`
  fragment ConfirmationItem_ProjectConfirmation on ProjectConfirmation {
    id
    role
    askedByName
    createdAt
    expiresAt
    viewerCanConfirm
    firm {
      id
      nameZh
      nameEn
    }
    enteredBy {
      id
      nameZh
      nameEn
      selfRegistered
      verified
    }
    ipAssets {
      id
      nameZh
      nameEn
    }
    project {
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
      capabilities {
        id
        nameZh
        nameEn
      }
      markets {
        id
        nameZh
        nameEn
      }
    }
  }
`)

/** What waits for the viewer's firms, and what has just been decided. */
export const ConfirmationsToReview = graphql(`
  query ConfirmationsToReview($after: String, $decided: ID!, $anyDecided: Boolean!) {
    projectConfirmationsToReview(first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ConfirmationItem_ProjectConfirmation
        }
      }
    }
    projectConfirmation(id: $decided) @include(if: $anyDecided) {
      id
      status
      project {
        id
        titleZh
        titleEn
      }
    }
  }
`)

export const ConfirmProject = graphql(`
  mutation ConfirmProject($input: ConfirmProjectInput!) {
    confirmProject(input: $input) {
      confirmation {
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
