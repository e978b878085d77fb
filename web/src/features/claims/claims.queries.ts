import { graphql } from '@/gql/gql.ts'

export const ClaimItem_Claim = graphql(`
  fragment ClaimItem_Claim on Claim {
    id
    status
    firm {
      id
      nameZh
      nameEn
      claimed
      verified
      selfRegistered
      viewerCanEdit
      verification {
        until
      }
    }
    ...FirmRequestItem_FirmRequest
  }
`)

/** One's own claims. */
export const OwnClaims = graphql(`
  query OwnClaims {
    viewer {
      id
      claims {
        id
        ...ClaimItem_Claim
      }
    }
  }
`)

/** What waits for the viewer, and the claim it has just decided. */
export const ClaimsToReview = graphql(`
  query ClaimsToReview($after: String, $decided: ID!, $anyDecided: Boolean!) {
    claimsToReview(first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          askedByEmail
          removedBefore
          distinctFrom {
            id
            nameZh
            nameEn
          }
          ...AskedBy_FirmRequest
          firm {
            nameZh
            nameEn
            version
            ...AskedBy_Firm
          }
          ...ClaimItem_Claim
        }
      }
    }
    claim(id: $decided) @include(if: $anyDecided) {
      id
      status
      askedByName
      firm {
        nameZh
        nameEn
        verification {
          until
        }
      }
    }
  }
`)

/** What the page to claim a firm must know of it, and what the viewer has claimed before. */
export const FirmToClaim = graphql(`
  query FirmToClaim($id: ID!) {
    firm(id: $id) {
      id
      nameZh
      nameEn
      sample
      viewerCanClaim
      viewerCanAskForVerification
      base {
        nameZh
        nameEn
      }
      source {
        ...SourceLine_Provenance
      }
    }
    viewer {
      id
      mailDomainHolds(firmId: $id)
      claims {
        id
        status
        firm {
          id
        }
        ...ClaimItem_Claim
      }
    }
  }
`)

export const ClaimFirm = graphql(`
  mutation ClaimFirm($input: ClaimFirmInput!) {
    claimFirm(input: $input) {
      claim {
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

export const WithdrawClaim = graphql(`
  mutation WithdrawClaim($input: WithdrawClaimInput!) {
    withdrawClaim(input: $input) {
      claim {
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

export const ReviewClaim = graphql(`
  mutation ReviewClaim($input: ReviewClaimInput!) {
    reviewClaim(input: $input) {
      claim {
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
