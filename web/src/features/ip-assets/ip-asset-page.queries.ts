import { graphql } from '@/gql/gql.ts'

export const IpAssetPageQuery = graphql(`
  query IpAssetPage($id: ID!, $projectsAfter: String, $grantsAfter: String) {
    ipAsset(id: $id) {
      id
      nameZh
      nameEn
      descriptionZh
      descriptionEn
      category
      forms
      inscriptionYear
      sample
      owner {
        id
        nameZh
        nameEn
      }
      heritageDomain {
        id
        nameZh
        nameEn
      }
      source {
        ...SourceLine_Provenance
      }
      projects(first: 20, after: $projectsAfter) {
        edges {
          node {
            id
            ...ProjectItem_Project
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      grants(first: 20, after: $grantsAfter) {
        edges {
          node {
            id
            ...GrantTable_Grant
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

export const GrantTable_Grant = graphql(`
  fragment GrantTable_Grant on Grant {
    id
    fields {
      id
      nameZh
      nameEn
    }
    markets {
      id
      nameZh
      nameEn
    }
    from
    to
    exclusive
    grantee {
      id
      nameZh
      nameEn
    }
  }
`)
