import { isPartyTo } from '../requests/reviewers.cypher.ts'

/**
 * Whether an event belongs to a request about a firm whose requests $accountId may not see in full: nobody
 * does who is a party to the firm, nor, with $ownOnly, anybody.
 */
const IS_RESTRICTED = `(event.action IN $restrictedActions AND ($ownOnly OR EXISTS {
    MATCH (viewer:Account {id: $accountId})
    USING INDEX SEEK viewer:Account(id)
    WHERE ${isPartyTo('viewer', 'event.subject')}
  }))`

/**
 * What an event's row holds. The name of a reviewer is not shown to a requester who sees their own requests
 * only: the claim itself does not show it either.
 */
const EVENT_ROW = `event {
  .id, .actor, .action, .subject, .onBehalfOf, .before, .after, .personal, at: toString(event.at),
  actorName: CASE WHEN NOT ${IS_RESTRICTED} OR event.actor = $accountId
    THEN head(COLLECT { MATCH (account:Account {id: event.actor}) RETURN account.name }) END,
  aboutName: head(COLLECT { MATCH (account:Account {id: event.about}) RETURN account.name })
}`

/**
 * Events of claims and removal requests name the requester, the reviewer and the evidence. A viewer who may
 * not see every request about the firm gets the events of their own requests only.
 */
const SHOWN = `(NOT ${IS_RESTRICTED} OR event.actor = $accountId OR event.about = $accountId)`

const PAGE_BEFORE = `event.at <= datetime($at)
WITH event WHERE event.at < datetime($at) OR event.id < $id
WITH event ORDER BY event.at DESC, event.id DESC LIMIT $limit
WITH event, event.at AS at, event.id AS id
RETURN ${EVENT_ROW} AS event ORDER BY at DESC, id DESC`

/**
 * A page of what was done about a firm or an account, newest first, from the index of (subject, at). Cost:
 * the page, what is hidden from it, and the account behind each row.
 */
export const EVENTS_OF_SUBJECT = `
MATCH (event:Event) WHERE event.subject = $of AND ${SHOWN} AND ${PAGE_BEFORE}`

/**
 * A page of what was done on behalf of a base, newest first, from the index of (onBehalfOf, at). Cost: as
 * above.
 */
export const EVENTS_OF_BASE = `
MATCH (event:Event) WHERE event.onBehalfOf = $of AND ${SHOWN} AND ${PAGE_BEFORE}`

/**
 * How many events there are about a firm or an account, or in the name of a base, counted up to $limit. Cost:
 * $limit index entries.
 */
export const COUNT_EVENTS_OF_SUBJECT = `
MATCH (event:Event) WHERE event.subject = $of AND ${SHOWN}
WITH event LIMIT $limit
RETURN count(event) AS count`

export const COUNT_EVENTS_OF_BASE = `
MATCH (event:Event) WHERE event.onBehalfOf = $of AND ${SHOWN}
WITH event LIMIT $limit
RETURN count(event) AS count`
