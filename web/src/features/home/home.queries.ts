import { graphql } from '@/gql/gql.ts'

/** Live figures of the network, and the newest of what was made in it. */
export const HomeQuery = graphql(`
  query Home {
    networkFigures {
      traditionalFirms
      digitalFirms
      ipAssets
      projects
      briefs
      exportBases
    }
    projects(filter: { sample: false }, first: 3) {
      edges {
        node {
          id
          ...ProjectItem_Project
        }
      }
    }
  }
`)
