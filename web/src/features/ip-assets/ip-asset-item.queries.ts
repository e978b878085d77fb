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
    owner {
      id
      nameZh
      nameEn
    }
    heritageDomain {
      id
      nameZh
      nameEn
    }
  }
`)
