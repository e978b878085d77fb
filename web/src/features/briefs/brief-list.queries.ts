import { graphql } from '@/gql/gql.ts'

export const BriefListQuery = graphql(`
  query BriefList($filter: BriefFilter, $samples: BriefFilter, $after: String, $offersSamples: Boolean!) {
    samples: briefs(filter: $samples, first: 1) @include(if: $offersSamples) {
      totalCount
      totalIsExact
    }
    capabilities {
      id
      nameZh
      nameEn
    }
    briefs(filter: $filter, first: 20, after: $after) {
      totalCount
      totalIsExact
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
