import { graphql } from '@/gql/gql.ts'

export const PickFirmQuery = graphql(`
  query PickFirm($kind: FirmKind!, $after: String) {
    firms(filter: { kind: $kind, sample: false }, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...FirmLine_Firm
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const PickBriefQuery = graphql(`
  query PickBrief($after: String) {
    briefs(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...BriefItem_Brief
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
