/**
 * Counts $by under a name; the count begins again when its time is over. Cost: one index seek. The first SET takes the lock, so
 * that of many at once each is counted.
 */
export const COUNT_ATTEMPT = `
MERGE (attempts:Attempts {name: $name})
ON CREATE SET attempts.count = 0, attempts.until = $until
SET attempts.name = $name
WITH attempts, attempts.until <= $now AS over
SET attempts.count = CASE WHEN over THEN $by ELSE attempts.count + $by END,
  attempts.until = CASE WHEN over THEN $until ELSE attempts.until END
RETURN attempts.count AS count, attempts.until AS until`

/** Forgets the attempts under a name. Cost: one index seek. */
export const FORGET_ATTEMPTS = `
MATCH (attempts:Attempts {name: $name})
DELETE attempts`

/** Clears away counts whose time is over. Cost: at most $limit nodes, from the index of times. */
export const CLEAR_ATTEMPTS = `
MATCH (attempts:Attempts) WHERE attempts.until <= $now
WITH attempts LIMIT $limit
DELETE attempts`
