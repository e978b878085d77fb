import type { AuthRecordKind } from './auth-record-kinds.ts'

/**
 * $conditions must all hold; each is a list of comparisons, one of which must hold. As in SQL, a property
 * that is missing equals null alone and differs from null alone. `fold` compares without regard to case; its
 * value comes folded already. Each part stands here once: a statement is planned when it is first asked, and
 * its length is what that costs.
 */
const PASSES = `all(alternatives IN $conditions WHERE any(clause IN alternatives WHERE any(
  held IN [CASE WHEN clause.fold THEN toLower(toStringOrNull(record[clause.field])) ELSE record[clause.field] END]
  WHERE CASE clause.operator
    WHEN 'eq' THEN held = clause.value OR (held IS NULL AND clause.value IS NULL)
    WHEN 'ne' THEN held <> clause.value OR (held IS NOT NULL AND clause.value IS NULL)
    WHEN 'lt' THEN held < clause.value
    WHEN 'lte' THEN held <= clause.value
    WHEN 'gt' THEN held > clause.value
    WHEN 'gte' THEN held >= clause.value
    WHEN 'in' THEN held IN clause.value
    WHEN 'not_in' THEN NOT held IN clause.value
    WHEN 'contains' THEN held CONTAINS clause.value
    WHEN 'starts_with' THEN held STARTS WITH clause.value
    WHEN 'ends_with' THEN held ENDS WITH clause.value
    ELSE false
  END)))`

/**
 * Matches the first record that passes, locks it, and checks again: of two concurrent callers, the second
 * sees what the first has made of it. Setting a property to what it is takes the lock and changes nothing.
 */
const LOCK_ONE = `
WITH record LIMIT 1
SET record.id = record.id
WITH record WHERE ${PASSES}`

/**
 * What can be asked of the records that a start reaches. Cost: the records reached, which a key holds to a
 * handful.
 */
function statementsFrom(start: string) {
  return {
    find: `${start} AND ${PASSES}
RETURN properties(record) AS record SKIP $skip LIMIT $limit`,
    findAscending: `${start} AND ${PASSES}
WITH record ORDER BY record[$sortBy] SKIP $skip LIMIT $limit
RETURN properties(record) AS record`,
    findDescending: `${start} AND ${PASSES}
WITH record ORDER BY record[$sortBy] DESC SKIP $skip LIMIT $limit
RETURN properties(record) AS record`,
    count: `${start} AND ${PASSES}
RETURN count(record) AS count`,
    changeOne: `${start} AND ${PASSES} ${LOCK_ONE}
SET record += $changes
FOREACH (step IN $steps | SET record[step.field] = coalesce(record[step.field], 0) + step.by)
RETURN properties(record) AS record`,
    changeAll: `${start} AND ${PASSES}
SET record += $changes
RETURN count(record) AS count`,
    takeOne: `${start} AND ${PASSES} ${LOCK_ONE}
WITH record, properties(record) AS taken
DETACH DELETE record
RETURN taken AS record`,
    deleteAll: `${start} AND ${PASSES}
DETACH DELETE record
RETURN count(*) AS count`,
  }
}

export type AuthRecordStatements = ReturnType<typeof statementsFrom>

/**
 * All statements for one kind of record. `byKey` start from an index seek by $anchors, `byTime` from a range
 * of an index up to $until, `everywhere` looks at each record of the kind: nothing that a request asks for
 * may depend on it.
 */
export function authRecordCypher({ label, keys, times }: AuthRecordKind) {
  return {
    create: `CREATE (record:${label}) SET record = $properties RETURN properties(record) AS record`,
    everywhere: statementsFrom(`MATCH (record:${label}) WHERE true`),
    byKey: new Map(
      keys.map((key) => [key, statementsFrom(`MATCH (record:${label}) WHERE record.${key} IN $anchors`)]),
    ),
    byTime: new Map(
      times.map((time) => [time, statementsFrom(`MATCH (record:${label}) WHERE record.${time} <= $until`)]),
    ),
    // At most $limit records for each of $values: one seek each.
    joined: new Map(
      keys.map((key) => [
        key,
        `UNWIND $values AS value
CALL (value) { MATCH (record:${label} {${key}: value}) RETURN record LIMIT $limit }
RETURN value, properties(record) AS record`,
      ]),
    ),
  }
}
