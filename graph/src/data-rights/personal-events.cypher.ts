const PAGE = `event.at >= datetime($at)
WITH event WHERE event.at > datetime($at) OR event.id > $id
WITH event ORDER BY event.at, event.id LIMIT $limit
WITH event, event.at AS at, event.id AS id
RETURN event {.id, .action, .subject, .onBehalfOf, .before, .after, .personal, at: toString(event.at)} AS event ORDER BY at, id`

/**
 * A page of what an account did, and of what was done to it, oldest first, each from its index of (…, at).
 * Cost: $limit index entries.
 */
export const EVENTS_BY = `
MATCH (event:Event) WHERE event.actor = $accountId AND ${PAGE}`
export const EVENTS_ABOUT = `
MATCH (event:Event) WHERE event.about = $accountId AND event.actor <> $accountId AND ${PAGE}`
export const EVENTS_OF = `
MATCH (event:Event) WHERE event.subject = $accountId AND event.actor <> $accountId AND ${PAGE}`
