import { graphql } from '@/gql/gql.ts'

export const SourceLine_Provenance = graphql(`
  fragment SourceLine_Provenance on Provenance {
    url
    tier
    confirmed
    unconfirmedFields
  }
`)
