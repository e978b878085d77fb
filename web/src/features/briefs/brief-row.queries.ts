import { graphql } from '@/gql/gql.ts'

export const BriefRow_Brief = graphql(`
  fragment BriefRow_Brief on Brief {
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
