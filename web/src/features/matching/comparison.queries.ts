import { graphql } from '@/gql/gql.ts'

export const Comparison_Recommendation = graphql(`
  fragment Comparison_Recommendation on Recommendation {
    ...ScoreLine_Recommendation
    partner {
      id
      kind
      organisationType
      nameZh
      nameEn
      cityZh
      cityEn
      province
      provinceZh
      foundedYear
      sample
      verified
      selfRegistered
      capabilities {
        proofCount
        capability {
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
      projects(first: 3) {
        totalCount
        edges {
          node {
            id
            titleZh
            titleEn
            year
          }
        }
      }
    }
    score
    reasons {
      side
      weight
      text(language: $language)
    }
  }
`)

export const ComparisonQuery = graphql(`
  query Comparison($for: MatchSubject!, $filter: PartnerFilter, $language: Language!) {
    recommendPartners(for: $for, filter: $filter, first: 3) {
      edges {
        node {
          ...Comparison_Recommendation
        }
      }
    }
  }
`)
