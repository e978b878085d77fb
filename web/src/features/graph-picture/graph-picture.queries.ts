import { graphql } from '@/gql/gql.ts'

export const GraphPicture_GraphPicture = graphql(`
  fragment GraphPicture_GraphPicture on GraphPicture {
    truncated
    nodes {
      id
      label
      name(language: $language)
    }
    links {
      fromId
      fromLabel
      toId
      toLabel
      type
    }
  }
`)
