import { graphql } from '@/gql/gql.ts'

export const IpAssetRow_IPAsset = graphql(`
  fragment IpAssetRow_IPAsset on IPAsset {
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
