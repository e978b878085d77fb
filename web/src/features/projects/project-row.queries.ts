import { graphql } from '@/gql/gql.ts'

export const ProjectRow_Project = graphql(`
  fragment ProjectRow_Project on Project {
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
  }
`)
