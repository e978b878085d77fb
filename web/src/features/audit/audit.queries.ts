import { graphql } from '@/gql/gql.ts'

export const EventList_AuditEventConnection = graphql(`
  fragment EventList_AuditEventConnection on AuditEventConnection {
    totalCount
    totalIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        actorName
        aboutName
        action
        before
        after
        firm {
          id
          nameZh
          nameEn
        }
        base {
          nameZh
          nameEn
        }
      }
    }
  }
`)

/** What was done about a firm, or in the name of a base; both have names. */
export const PlaceHistory = graphql(`
  query PlaceHistory($id: ID!, $isFirm: Boolean!, $of: AuditSubject!, $after: String) {
    firm(id: $id) @include(if: $isFirm) {
      id
      nameZh
      nameEn
    }
    exportBase(id: $id) @skip(if: $isFirm) {
      id
      nameZh
      nameEn
    }
    auditEvents(of: $of, after: $after) {
      ...EventList_AuditEventConnection
    }
  }
`)

export const AccountHistory = graphql(`
  query AccountHistory($after: String) {
    viewer {
      id
      events(after: $after) {
        ...EventList_AuditEventConnection
      }
    }
  }
`)
