import { graphql } from '@/gql/gql.ts'

export const WeightsInUse_Query = graphql(`
  fragment WeightsInUse_Query on Query {
    matchingInfo {
      version
      fittedOn
    }
  }
`)
