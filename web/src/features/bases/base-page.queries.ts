import { graphql } from '@/gql/gql.ts'

export const BasePageQuery = graphql(`
  query BasePage($id: ID!, $hostedAfter: String, $provinceAfter: String) {
    exportBase(id: $id) {
      id
      nameZh
      nameEn
      batch
      year
      province
      provinceZh
      focus
      sample
      source {
        ...SourceLine_Provenance
      }
      firms(first: 20, after: $hostedAfter) {
        totalCount
        totalIsExact
        edges {
          node {
            id
            ...FirmName_Firm
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      firmsInSameProvince(first: 20, after: $provinceAfter) {
        totalCount
        totalIsExact
        edges {
          node {
            id
            ...FirmName_Firm
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const FirmName_Firm = graphql(`
  fragment FirmName_Firm on Firm {
    id
    kind
    organisationType
    nameZh
    nameEn
    cityZh
    cityEn
    province
    provinceZh
    sample
    verified
    selfRegistered
  }
`)
