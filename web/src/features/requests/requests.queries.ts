import { graphql } from '@/gql/gql.ts'

export const FirmRequestItem_FirmRequest = graphql(`
  fragment FirmRequestItem_FirmRequest on FirmRequest {
    status
    evidenceKind
    evidence
    evidenceHolds
    note
    reason
    createdAt
    decidedAt
    documents {
      ...DocumentList_Document
    }
    base {
      nameZh
      nameEn
    }
  }
`)

export const AskedBy_FirmRequest = graphql(`
  fragment AskedBy_FirmRequest on FirmRequest {
    askedByName
    askedByEmail
    evidenceKind
    evidence
  }
`)

export const AskedBy_Firm = graphql(`
  fragment AskedBy_Firm on Firm {
    sample
    website
    source {
      ...SourceLine_Provenance
    }
  }
`)

/** How many requests wait for the viewer to decide; with a base, those of it. */
export const RequestsToReview = graphql(`
  query RequestsToReview($baseId: ID) {
    viewer {
      id
      requestsToReviewCount(baseId: $baseId)
    }
  }
`)
