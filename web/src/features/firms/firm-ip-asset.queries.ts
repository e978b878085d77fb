import { graphql } from '@/gql/gql.ts'

export const FirmIPAsset_IPAsset = graphql(`
  fragment FirmIPAsset_IPAsset on IPAsset {
    id
    nameZh
    nameEn
    descriptionZh
    descriptionEn
    inscriptionYear
    sample
    heritageDomain {
      id
      nameZh
      nameEn
    }
  }
`)
