const ENTRY = `entry { .id, .kind, .subject, .payload, .attempts, .lastError, createdAt: toString(entry.createdAt),
  retriedAt: toString(entry.retriedAt) }`

/**
 * Adds entries, due at once or after a while; none that names an account that is gone, whose erasure waits
 * for the lock. Cost: one node and an index seek each.
 */
export const ADD_ENTRIES = `
UNWIND $entries AS new
OPTIONAL MATCH (account:Account {id: new.about})
SET account.id = account.id
WITH new, account WHERE new.about IS NULL OR account.id IS NOT NULL
CREATE (entry:OutboxEntry {
  id: new.id, kind: new.kind, subject: new.subject, about: new.about, payload: new.payload,
  queue: $queue, state: 'WAITING', attempts: 0, createdAt: datetime(new.createdAt), dueAt: datetime.realtime() + duration({seconds: new.delaySeconds})
})`

/**
 * Locks up to $limit due entries for their holder, oldest first, from the index of (queue, state, dueAt). An
 * entry waits while an older one of its subject does. Writing `lockedAt` first locks the node, so that of two
 * that take at once the second reads what the first has written. Cost: $candidates index entries, and for
 * each the waiting entries of its subject.
 */
export const TAKE_DUE_ENTRIES = `
MATCH (entry:OutboxEntry) WHERE entry.queue = $queue AND entry.state = 'WAITING' AND entry.dueAt <= datetime.realtime()
WITH entry ORDER BY entry.dueAt LIMIT $candidates
WHERE NOT EXISTS {
  MATCH (older:OutboxEntry {subject: entry.subject})
  WHERE older.queue = $queue AND older.state = 'WAITING'
    AND (older.createdAt < entry.createdAt OR older.createdAt = entry.createdAt AND older.id < entry.id)
}
WITH entry ORDER BY entry.createdAt, entry.id LIMIT $limit
SET entry.lockedAt = datetime.realtime()
WITH entry WHERE entry.state = 'WAITING' AND (entry.lockedUntil IS NULL OR entry.lockedUntil < datetime.realtime())
SET entry.holder = $holder, entry.attempts = entry.attempts + 1,
    entry.lockedUntil = datetime.realtime() + duration({milliseconds: $milliseconds}),
    entry.dueAt = datetime.realtime() + duration({milliseconds: $milliseconds})
WITH entry ORDER BY entry.createdAt, entry.id
RETURN ${ENTRY} AS entry`

/** Deletes an entry whose work is done, if it is still the holder's; no row otherwise. Cost: one node. */
export const COMPLETE_ENTRY = `
MATCH (entry:OutboxEntry {id: $id, holder: $holder}) WHERE entry.state = 'WAITING'
WITH entry, entry.id AS id
DELETE entry
RETURN id`

/**
 * Gives an entry back, to be tried again after a while, and lets the rest of its subject wait as long, so
 * that it is not looked at in vain. Cost: the waiting entries of one subject.
 */
export const POSTPONE_ENTRY = `
MATCH (entry:OutboxEntry {id: $id, holder: $holder})
SET entry.lastError = $error
REMOVE entry.holder, entry.lockedUntil, entry.lockedAt
WITH entry, datetime.realtime() + duration({milliseconds: $milliseconds}) AS dueAt
MATCH (waiting:OutboxEntry {subject: entry.subject}) WHERE waiting.queue = $queue AND waiting.state = 'WAITING'
SET waiting.dueAt = dueAt`

/**
 * Sets aside an entry that failed permanently; the other entries of its subject continue. Cost: the waiting
 * entries of one subject.
 */
export const SET_ENTRY_ASIDE = `
MATCH (entry:OutboxEntry {id: $id, holder: $holder})
SET entry.lastError = $error, entry.state = 'FAILED', entry.dueAt = datetime.realtime()
REMOVE entry.holder, entry.lockedUntil, entry.lockedAt
WITH entry
MATCH (waiting:OutboxEntry {subject: entry.subject}) WHERE waiting.queue = $queue AND waiting.state = 'WAITING'
SET waiting.dueAt = datetime.realtime()`

/** Lets failed entries be tried again; all of them where $ids is null. Cost: $limit index entries. */
export const RETRY_FAILED_ENTRIES = `
MATCH (entry:OutboxEntry) WHERE entry.queue = $queue AND entry.state = 'FAILED' AND ($ids IS NULL OR entry.id IN $ids)
WITH entry LIMIT $limit
SET entry.state = 'WAITING', entry.attempts = 0, entry.dueAt = datetime.realtime(), entry.retriedAt = datetime.realtime()
RETURN count(entry) AS count`

/**
 * A page of the entries in a state, in the order in which they are due, from the index of (queue, state,
 * dueAt). Cost: the page.
 */
export const ENTRIES_IN_STATE = `
MATCH (entry:OutboxEntry) WHERE entry.queue = $queue AND entry.state = $state AND entry.dueAt >= datetime($at)
WITH entry WHERE entry.dueAt > datetime($at) OR entry.id > $id
WITH entry ORDER BY entry.dueAt, entry.id LIMIT $limit
WITH entry, entry.dueAt AS at, entry.id AS id
RETURN ${ENTRY} AS entry, toString(at) AS dueAt ORDER BY at, id`

/**
 * How many entries are in a state, up to $limit, and the seconds since the oldest of them was added. Cost:
 * $limit index entries.
 */
export const COUNT_ENTRIES = `
MATCH (entry:OutboxEntry) WHERE entry.queue = $queue AND entry.state = $state AND entry.dueAt IS NOT NULL
WITH entry LIMIT $limit
RETURN count(entry) AS count, coalesce(max(duration.inSeconds(entry.createdAt, datetime.realtime()).seconds), 0) AS oldestSeconds`

/**
 * Deletes entries to an account, and those that name the owner of an account. Cost: the entries of one
 * subject and of one account.
 */
export const DELETE_ENTRIES_OF_PERSON = `
CALL () {
  MATCH (entry:OutboxEntry {subject: $subject}) RETURN entry
  UNION
  MATCH (entry:OutboxEntry {about: $about}) RETURN entry
}
DELETE entry`

/** Deletes entries that name the owner of an account. Cost: those entries, from the index of `about`. */
export const DELETE_ENTRIES_ABOUT = `
MATCH (entry:OutboxEntry {about: $accountId})
DELETE entry`
