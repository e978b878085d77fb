import { graphql } from '@/gql/gql.ts'

/** Which terms new users agree to. */
export const TermsVersion = graphql(`
  query TermsVersion {
    termsVersion
  }
`)

/** What one agreed to, and the erasures that wait. */
export const DataRights = graphql(`
  query DataRights {
    viewer {
      id
      erasureDays
      consents {
        purpose
        version
        way
        givenAt
        withdrawnAt
      }
      memberships {
        firm {
          id
          nameZh
          nameEn
          viewerCanErase
        }
        base {
          id
          nameZh
          nameEn
          viewerCanSeeMembers
        }
      }
      erasures {
        askedAt
        dueAt
        firm {
          id
        }
      }
    }
  }
`)

export const SetConsent = graphql(`
  mutation SetConsent($input: SetConsentInput!) {
    setConsent(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const RequestErasure = graphql(`
  mutation RequestErasure($input: RequestErasureInput!) {
    requestErasure(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)

export const WithdrawErasure = graphql(`
  mutation WithdrawErasure($input: WithdrawErasureInput!) {
    withdrawErasure(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)
