import { graphql } from '@/gql/gql.ts'

export const IpAssetItem_IPAsset = graphql(`
  fragment IpAssetItem_IPAsset on IPAsset {
    id
    nameZh
    nameEn
    descriptionZh
    descriptionEn
    forms
    sample
    source {
      confirmed
    }
    owner {
      id
      nameZh
      nameEn
      sample
      verified
      selfRegistered
    }
    heritageDomain {
      id
      nameZh
      nameEn
    }
  }
`)
