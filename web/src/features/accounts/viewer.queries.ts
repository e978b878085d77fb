import { graphql } from '@/gql/index.ts'

export const Viewer = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      twoFactorEnabled
    }
  }
`)
