import { graphql } from '@/gql/gql.ts'

export const ProjectPageQuery = graphql(`
  query ProjectPage($id: ID!) {
    project(id: $id) {
      id
      titleZh
      titleEn
      year
      outcomeZh
      outcomeEn
      sample
      unconfirmed
      startMonth
      endMonth
      viewerCanChange
      viewerCanLeave
      enteredBy {
        id
        nameZh
        nameEn
      }
      namedFirms {
        role
        state
        firm {
          id
          nameZh
          nameEn
        }
      }
      participants {
        role
        confirmed
        firm {
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
      }
      externalPartners
      externalPartnersZh
      capabilities {
        id
        nameZh
        nameEn
      }
      ipAssets {
        id
        nameZh
        nameEn
      }
      markets {
        id
        nameZh
        nameEn
      }
      source {
        ...SourceLine_Provenance
      }
    }
  }
`)
