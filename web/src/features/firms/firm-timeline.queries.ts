import { graphql } from '@/gql/gql.ts'

export const FirmTimeline_Project = graphql(`
  fragment FirmTimeline_Project on Project {
    id
    titleZh
    titleEn
    year
    outcomeZh
    outcomeEn
    sample
    unconfirmed
    enteredBy {
      id
    }
    externalPartners
    externalPartnersZh
    participants {
      role
      firm {
        id
        nameZh
        nameEn
      }
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
`)
