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
    ...PartnerFilter_Query
    ...WeightsInUse_Query
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

/** How many partners there are with another filter. */
export const CountPartnersQuery = graphql(`
  query CountPartners($for: MatchSubject!, $filter: PartnerFilter) {
    recommendPartners(for: $for, filter: $filter, first: 1) {
      totalCount
    }
  }
`)
