import { graphql } from '@/gql/gql.ts'

export const SubjectHeading_Firm = graphql(`
  fragment SubjectHeading_Firm on Firm {
    id
    kind
    nameZh
    nameEn
    sample
    verified
    selfRegistered
  }
`)

export const SubjectHeading_Brief = graphql(`
  fragment SubjectHeading_Brief on Brief {
    id
    titleZh
    titleEn
    sample
    firm {
      id
      nameZh
      nameEn
    }
  }
`)
