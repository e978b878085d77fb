import { graphql } from '@/gql/gql.ts'

export const ProjectListQuery = graphql(`
  query ProjectList($filter: ProjectFilter, $after: String, $offersSamples: Boolean!) {
    samples: projects(filter: { sample: true }, first: 1) @include(if: $offersSamples) {
      totalCount
      totalIsExact
    }
    projects(filter: $filter, first: 20, after: $after) {
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
