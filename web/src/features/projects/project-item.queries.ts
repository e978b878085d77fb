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
    participants {
      firm {
        id
        nameZh
        nameEn
      }
    }
    externalPartners
    externalPartnersZh
  }
`)
