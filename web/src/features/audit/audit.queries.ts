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

export const FirmHistory = graphql(`
  query FirmHistory($id: ID!, $after: String) {
    firm(id: $id) {
      id
      nameZh
      nameEn
    }
    auditEvents(of: { firmId: $id }, after: $after) {
      ...EventList_AuditEventConnection
    }
  }
`)

export const BaseHistory = graphql(`
  query BaseHistory($id: ID!, $after: String) {
    exportBase(id: $id) {
      id
      nameZh
      nameEn
    }
    auditEvents(of: { baseId: $id }, after: $after) {
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
