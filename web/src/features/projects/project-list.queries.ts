import { graphql } from '@/gql/gql.ts'

export const ProjectListQuery = graphql(`
  query ProjectList($after: String) {
    projects(first: 20, after: $after) {
      totalCount
      totalIsExact
      edges {
        cursor
        node {
          id
          ...ProjectItem_Project
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
