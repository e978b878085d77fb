import { graphql } from '@/gql/gql.ts'

export const CapabilityTable_OfferedCapability = graphql(`
  fragment CapabilityTable_OfferedCapability on OfferedCapability {
    proofCount
    since
    capability {
      id
      nameZh
      nameEn
      parent {
        id
        nameZh
        nameEn
      }
    }
    proofs(first: 3) {
      id
      titleZh
      titleEn
      year
    }
  }
`)
