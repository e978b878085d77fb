import { graphql } from '@/gql/gql.ts'

export const PartnerFilter_Query = graphql(`
  fragment PartnerFilter_Query on Query {
    capabilities {
      id
      nameZh
      nameEn
      children {
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
    provinces {
      id
      nameZh
      nameEn
    }
  }
`)
