/**
 * Whether an account decided about a firm since a day: by its own events, which stay when what was decided is
 * erased. Cost: the account's events since then, from the index of (actor, at).
 */
export const DECIDED_SINCE = `
MATCH (event:Event)
WHERE event.actor = $accountId AND event.at > datetime($since) AND event.subject = $firmId AND event.action IN $decisions
RETURN event.id AS id LIMIT 1`
