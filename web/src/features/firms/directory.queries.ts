import { graphql } from '@/gql/gql.ts'

/** A page of the directory. */
export const FirmDirectory = graphql(`
  query FirmDirectory($filter: FirmFilter, $first: Int!, $after: String) {
    firms(filter: $filter, first: $first, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...FirmLine_Firm
        }
      }
    }
  }
`)

/** What the directory can be filtered by. */
export const DirectoryChoices = graphql(`
  query DirectoryChoices {
    heritageDomains {
      id
      nameZh
      nameEn
    }
    capabilities {
      id
      nameZh
      nameEn
      children {
        id
        nameZh
        nameEn
      }
    }
    provinces {
      id
      nameZh
      nameEn
      abroad
    }
    markets {
      id
      nameZh
      nameEn
      type
    }
  }
`)
