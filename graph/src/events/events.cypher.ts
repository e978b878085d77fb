/** Writes down what somebody did. Cost: one node. */
export const RECORD_EVENT = `
CREATE (:Event {
  id: $id, at: datetime($at), actor: $actor, action: $action, subject: $subject, onBehalfOf: $onBehalfOf, about: $about,
  before: $before, after: $after
})`

const EVENT_ROW = `event {
  .id, .actor, .action, .subject, .onBehalfOf, .before, .after, at: toString(event.at),
  actorName: head(COLLECT { MATCH (account:Account {id: event.actor}) RETURN account.name }),
  aboutName: head(COLLECT { MATCH (account:Account {id: event.about}) RETURN account.name })
}`

const PAGE_BEFORE = `event.at <= datetime($at)
WITH event WHERE event.at < datetime($at) OR event.id < $id
WITH event ORDER BY event.at DESC, event.id DESC LIMIT $limit
WITH event, event.at AS at, event.id AS id
RETURN ${EVENT_ROW} AS event ORDER BY at DESC, id DESC`

/** A page of what was done about a firm or an account, newest first, from the index of (subject, at). Cost: the page and the account behind each row. */
export const EVENTS_OF_SUBJECT = `
MATCH (event:Event) WHERE event.subject = $of AND ${PAGE_BEFORE}`

/** A page of what was done on behalf of a base, newest first, from the index of (onBehalfOf, at). Cost: as above. */
export const EVENTS_OF_BASE = `
MATCH (event:Event) WHERE event.onBehalfOf = $of AND ${PAGE_BEFORE}`

/** How many events there are about a firm or an account, or in the name of a base, counted up to $limit. Cost: $limit index entries. */
export const COUNT_EVENTS_OF_SUBJECT = `
MATCH (event:Event) WHERE event.subject = $of
WITH event LIMIT $limit
RETURN count(event) AS count`

export const COUNT_EVENTS_OF_BASE = `
MATCH (event:Event) WHERE event.onBehalfOf = $of
WITH event LIMIT $limit
RETURN count(event) AS count`
