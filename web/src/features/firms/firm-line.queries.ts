import { graphql } from '@/gql/gql.ts'

export const FirmLine_Firm = graphql(`
  fragment FirmLine_Firm on Firm {
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
    sample
    verified
    selfRegistered
    heritageDomains {
      id
      nameZh
      nameEn
    }
    capabilities {
      proofCount
      capability {
        id
        nameZh
        nameEn
      }
    }
  }
`)
