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
  query PickBrief($filter: BriefFilter, $after: String, $offersSamples: Boolean!) {
    samples: briefs(filter: { sample: true }, first: 1) @include(if: $offersSamples) {
      totalCount
      totalIsExact
    }
    briefs(filter: $filter, first: 20, after: $after) {
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
