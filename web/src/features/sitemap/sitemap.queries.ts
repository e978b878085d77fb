import { graphql } from '@/gql/gql.ts'

export const SitemapFirms = graphql(`
  query SitemapFirms($after: String) {
    page: firms(filter: { sample: false }, first: 100, after: $after) {
      edges {
        node {
          id
          selfRegistered
          verified
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const SitemapIPAssets = graphql(`
  query SitemapIPAssets($after: String) {
    page: ipAssets(filter: { sample: false }, first: 100, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const SitemapProjects = graphql(`
  query SitemapProjects($after: String) {
    page: projects(filter: { sample: false }, first: 100, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const SitemapBases = graphql(`
  query SitemapBases {
    exportBases {
      id
      sample
    }
  }
`)
