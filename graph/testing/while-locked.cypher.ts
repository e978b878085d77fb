/**
 * The id of the transaction that asks: the one whose query has this $marker. Only for tests. Cost: the
 * running transactions.
 */
export const OWN_TRANSACTION = `
SHOW TRANSACTIONS YIELD transactionId, parameters
WHERE parameters.marker = $marker
RETURN transactionId AS id`

/**
 * How many transactions wait for a lock of the transaction $id. Only for tests. Cost: the running
 * transactions.
 */
export const COUNT_BLOCKED = `
SHOW TRANSACTIONS YIELD status
WHERE status STARTS WITH 'Blocked' AND status CONTAINS $id
RETURN count(*) AS count`
