/**
 * Counts $by under a name, and begins again when the time of the count is over. A count that begins also
 * deletes counts of others whose time is over. Cost: one index seek, and where a count begins at most $limit
 * nodes from the index of times. The first SET takes the lock, so that of many at once each is counted; a
 * count of others is locked before its time is looked at, since it may just have begun again.
 */
export const COUNT_ATTEMPT = `
MERGE (attempts:Attempts {name: $name})
ON CREATE SET attempts.count = 0, attempts.until = $until
SET attempts.name = $name
WITH attempts, attempts.until <= $now AS over
SET attempts.count = CASE WHEN over THEN $by ELSE attempts.count + $by END,
  attempts.until = CASE WHEN over THEN $until ELSE attempts.until END
WITH attempts, attempts.count AS count, attempts.until AS until
CALL (count) {
  WITH count WHERE count <= $by
  MATCH (old:Attempts) WHERE old.until <= $now
  WITH old LIMIT $limit
  SET old.name = old.name
  WITH old WHERE old.until <= $now
  DELETE old
}
RETURN count, until`

/**
 * The counts under $names that are not over, each with the place of its name. Cost: one index seek a name.
 */
export const READ_ATTEMPTS = `
UNWIND range(0, size($names) - 1) AS place
MATCH (attempts:Attempts {name: $names[place]}) WHERE attempts.until > $now
RETURN place, attempts.count AS count, attempts.until AS until`

/** Deletes the counts under $names. Cost: one index seek a name. */
export const RESET_ATTEMPTS = `
UNWIND $names AS name
MATCH (attempts:Attempts {name: name})
DELETE attempts`
