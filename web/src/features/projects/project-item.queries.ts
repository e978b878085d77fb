import { graphql } from '@/gql/gql.ts'

export const ProjectItem_Project = graphql(`
  fragment ProjectItem_Project on Project {
    id
    titleZh
    titleEn
    year
    outcomeZh
    outcomeEn
    sample
    unconfirmed
    source {
      confirmed
    }
    participants {
      firm {
        id
        nameZh
        nameEn
        sample
        verified
        selfRegistered
      }
    }
    externalPartners
    externalPartnersZh
  }
`)
