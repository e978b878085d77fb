import { graphql } from '@/gql/gql.ts'

/** What waits in the outbox or failed; for admins of the platform. */
export const Outbox = graphql(`
  query Outbox($state: OutboxState!, $after: String) {
    outboxEntries(state: $state, first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          subject
          attempts
          lastError
          createdAt
          dueAt
        }
      }
    }
  }
`)

export const RetryOutboxEntries = graphql(`
  mutation RetryOutboxEntries($input: RetryOutboxEntriesInput!) {
    retryOutboxEntries(input: $input) {
      retriedCount
      errors {
        code
        message
      }
    }
  }
`)
