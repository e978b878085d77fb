import { graphql } from '@/gql/gql.ts'

/** Everything on a firm's page but its neighbourhood, which comes after. */
export const FirmProfile = graphql(`
  query FirmProfile($id: ID!, $projectsAfter: String, $ipAssetsAfter: String) {
    firm(id: $id) {
      id
      kind
      organisationType
      nameZh
      nameEn
      descriptionZh
      descriptionEn
      cityZh
      cityEn
      province
      provinceZh
      foundedYear
      website
      sample
      claimed
      verified
      selfRegistered
      verification {
        until
        base {
          id
          nameZh
          nameEn
        }
      }
      heritageDomains {
        id
        nameZh
        nameEn
      }
      markets {
        id
        nameZh
        nameEn
      }
      base {
        id
        nameZh
        nameEn
      }
      source {
        tier
        ...SourceLine_Provenance
      }
      capabilities {
        ...CapabilityTable_OfferedCapability
      }
      ipAssets(first: 12, after: $ipAssetsAfter) {
        totalCount
        totalIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...FirmIPAsset_IPAsset
          }
        }
      }
      projects(first: 20, after: $projectsAfter) {
        totalCount
        totalIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...FirmTimeline_Project
          }
        }
      }
      briefs(first: 5) {
        edges {
          node {
            id
            titleZh
            titleEn
            deadline
            status
          }
        }
      }
    }
  }
`)

/** The part of the graph around a firm. */
export const FirmNeighbourhood = graphql(`
  query FirmNeighbourhood($id: ID!, $language: Language!) {
    firm(id: $id) {
      id
      neighbourhood(first: 40) {
        ...GraphPicture_GraphPicture
      }
    }
  }
`)

/** Bases in the country, to name those of a firm's province. */
export const BasesOfProvince = graphql(`
  query BasesOfProvince {
    exportBases {
      id
      nameZh
      nameEn
      province
      sample
    }
  }
`)
