import { graphql } from '@/gql/gql.ts'

export const IpAssetListQuery = graphql(`
  query IpAssetList($filter: IPAssetFilter, $after: String) {
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
