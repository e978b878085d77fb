import { graphql } from '@/gql/gql.ts'

export const BriefItem_Brief = graphql(`
  fragment BriefItem_Brief on Brief {
    id
    titleZh
    titleEn
    deadline
    budgetBand
    sample
    firm {
      id
      nameZh
      nameEn
      sample
      verified
      selfRegistered
    }
    needs {
      must
      capability {
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
  }
`)
