import { graphql } from '@/gql/gql.ts'

export const PartnerSubjectQuery = graphql(`
  query PartnerSubject($firmId: ID!, $forFirm: Boolean!, $briefId: ID!, $forBrief: Boolean!) {
    firm(id: $firmId) @include(if: $forFirm) {
      ...SubjectHeading_Firm
    }
    brief(id: $briefId) @include(if: $forBrief) {
      ...SubjectHeading_Brief
    }
  }
`)

export const PartnersQuery = graphql(`
  query Partners(
    $for: MatchSubject!
    $filter: PartnerFilter
    $after: String
    $language: Language!
    $compared: PartnerFilter
    $comparing: Boolean!
    $opening: Boolean!
  ) {
    recommendPartners(for: $for, filter: $filter, first: 10, after: $after) {
      totalCount
      edges {
        cursor
        node {
          partner {
            id
          }
          ...PartnerCard_Recommendation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    comparison: recommendPartners(for: $for, filter: $compared, first: 3) @include(if: $comparing) {
      edges {
        node {
          partner {
            id
          }
          ...Comparison_Recommendation
        }
      }
    }
    ...PartnerFilter_Query
  }
`)

/** The paths behind the reasons of a list: the question is that of the list, so that the reasons are too. */
export const EvidenceQuery = graphql(`
  query Evidence($for: MatchSubject!, $filter: PartnerFilter, $after: String, $language: Language!) {
    recommendPartners(for: $for, filter: $filter, first: 10, after: $after) {
      edges {
        node {
          partner {
            id
          }
          reasons {
            text(language: $language)
            path {
              id
              label
              name(language: $language)
              via
            }
          }
        }
      }
    }
  }
`)
