import { graphql } from '@/gql/index.ts'

export const Viewer = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      emailVerified
      twoFactorEnabled
      platformAdmin
      memberships {
        role
        since
        firm {
          id
          nameZh
          nameEn
          verified
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
