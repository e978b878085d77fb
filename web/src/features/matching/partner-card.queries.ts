import { graphql } from '@/gql/gql.ts'

export const PartnerCard_Recommendation = graphql(`
  fragment PartnerCard_Recommendation on Recommendation {
    score
    ...ScoreLine_Recommendation
    partner {
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
    }
    reasons {
      ...ReasonLine_Reason
      code
      side
      weight
      text(language: $language)
    }
  }
`)

export const ScoreLine_Recommendation = graphql(`
  fragment ScoreLine_Recommendation on Recommendation {
    fit
    score
    forYou
    forThem
  }
`)

export const ReasonLine_Reason = graphql(`
  fragment ReasonLine_Reason on Reason {
    text(language: $language)
    steps: path {
      id
    }
    path @include(if: $opening) {
      id
      label
      name(language: $language)
      via
    }
  }
`)
