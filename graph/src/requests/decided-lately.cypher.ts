import { LATELY } from './reviewers.cypher.ts'

/**
 * Whether an account decided about a firm within the last 90 days: by its own events, which stay when what
 * was decided is erased. Cost: the account's events since then, from the index of (actor, at).
 */
export const DECIDED_LATELY = `
MATCH (event:Event)
WHERE event.actor = $accountId AND event.at > ${LATELY} AND event.subject = $firmId AND event.action IN $decisions
RETURN event.id AS id LIMIT 1`
