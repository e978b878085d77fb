import { graphql } from '@/gql/index.ts'

export const Viewer = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      emailVerified
      twoFactorEnabled
      ...ViewerRights
      memberships {
        role
        since
        firm {
          id
          nameZh
          nameEn
        }
        base {
          id
          nameZh
          nameEn
        }
      }
    }
  }
`)
