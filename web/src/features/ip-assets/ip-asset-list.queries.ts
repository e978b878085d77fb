import { graphql } from '@/gql/gql.ts'

export const IpAssetListQuery = graphql(`
  query IpAssetList(
    $filter: IPAssetFilter
    $samples: IPAssetFilter
    $after: String
    $offersSamples: Boolean!
  ) {
    samples: ipAssets(filter: $samples, first: 1) @include(if: $offersSamples) {
      totalCount
      totalIsExact
    }
    heritageDomains {
      id
      nameZh
      nameEn
    }
    ipAssets(filter: $filter, first: 20, after: $after) {
      totalCount
      totalIsExact
      edges {
        cursor
        node {
          id
          ...IpAssetItem_IPAsset
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
