import { graphql } from '@/gql/gql.ts'

export const RemovalItem_FirmRemoval = graphql(`
  fragment RemovalItem_FirmRemoval on FirmRemoval {
    status
    formerNameZh
    formerNameEn
    firm {
      id
      nameZh
      nameEn
      verified
      selfRegistered
    }
    ...FirmRequestItem_FirmRequest
  }
`)

/** What the page to ask for a removal must know of the firm, and what the viewer has asked for before. */
export const FirmToRemove = graphql(`
  query FirmToRemove($id: ID!) {
    firm(id: $id) {
      id
      nameZh
      nameEn
      claimed
      viewerCanErase
      base {
        nameZh
        nameEn
      }
    }
    viewer {
      id
      firmRemovals {
        id
        status
        firm {
          id
        }
        ...RemovalItem_FirmRemoval
      }
    }
  }
`)

/** One's own requests. */
export const OwnRemovals = graphql(`
  query OwnRemovals {
    viewer {
      id
      firmRemovals {
        id
        ...RemovalItem_FirmRemoval
      }
    }
  }
`)

/** What waits for the viewer, and the request it has just decided. */
export const RemovalsToReview = graphql(`
  query RemovalsToReview($after: String, $decided: ID!, $anyDecided: Boolean!) {
    firmRemovalsToReview(first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...AskedBy_FirmRequest
          firm {
            nameZh
            nameEn
            version
            ...AskedBy_Firm
          }
          ...RemovalItem_FirmRemoval
        }
      }
    }
    firmRemoval(id: $decided) @include(if: $anyDecided) {
      id
      status
      askedByName
      formerNameZh
      formerNameEn
      firm {
        nameZh
        nameEn
      }
    }
  }
`)

/** What was removed; for admins of the platform. */
export const RemovedFirms = graphql(`
  query RemovedFirms($after: String) {
    removedFirms(first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          nameZh
          nameEn
          removedAt
          by
        }
      }
    }
  }
`)

export const RequestFirmRemoval = graphql(`
  mutation RequestFirmRemoval($input: RequestFirmRemovalInput!) {
    requestFirmRemoval(input: $input) {
      request {
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

export const ReviewFirmRemoval = graphql(`
  mutation ReviewFirmRemoval($input: ReviewFirmRemovalInput!) {
    reviewFirmRemoval(input: $input) {
      request {
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
