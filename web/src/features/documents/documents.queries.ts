import { graphql } from '@/gql/gql.ts'

export const DocumentList_Document = graphql(`
  fragment DocumentList_Document on Document {
    id
    name
    size
    url
  }
`)
