import { SAME_FIRMS } from './same-firms.cypher.ts'

/**
 * A pair of an import that may be one firm, until the import is in the network: (:WaitingDuplicate
 * {importName, position, rowId, otherId, inFile, because, decision}). `rowId` is a row that waits; `otherId`
 * a firm of the network or, where `inFile`, an earlier row. A row that is not to become a firm has the id of
 * the firm that it is as `sameAs`.
 */

/** The pairs of an import, by the index of their positions. */
const PAIRS = '(pair:WaitingDuplicate) WHERE pair.importName = $name AND pair.position > 0'

/**
 * Firms of the network that rows of a file may be, but for those of the rows' own ids. Cost: for each row
 * that of SAME_FIRMS.
 */
export const FIRMS_LIKE_ROWS = `
UNWIND $rows AS row
CALL (row) {${SAME_FIRMS}
}
WITH row, firm, collect(DISTINCT by) AS because WHERE firm.id <> row.id
RETURN row.id AS rowId, firm.id AS otherId, firm.nameZh AS otherNameZh, firm.nameEn AS otherNameEn, because
ORDER BY otherId`

/** Writes pairs. Cost: an index seek each. */
export const WRITE_PAIRS = `
UNWIND $pairs AS pair
MERGE (node:WaitingDuplicate {importName: $name, rowId: pair.rowId, otherId: pair.otherId})
SET node.position = pair.position, node.inFile = pair.inFile, node.because = pair.because`

/** A page of pairs in the order of their file. Cost: $limit index entries, and two index seeks each. */
export const PAIRS_OF_IMPORT = `
MATCH (pair:WaitingDuplicate) WHERE pair.importName = $name AND pair.position > $after
WITH pair ORDER BY pair.position LIMIT $limit
OPTIONAL MATCH (row:WaitingFirm {id: pair.rowId}) WHERE row.importName = $name
OPTIONAL MATCH (earlier:WaitingFirm {id: pair.otherId}) WHERE pair.inFile AND earlier.importName = $name
OPTIONAL MATCH (firm:Firm {id: pair.otherId}) WHERE NOT pair.inFile
WITH pair, row, coalesce(earlier, firm) AS other, firm WHERE row IS NOT NULL AND other IS NOT NULL
RETURN pair.position AS position, pair.inFile AS inFile, pair.because AS because, pair.decision AS decision,
  row {.id, .nameZh, .nameEn} AS row,
  other {.id, .nameZh, .nameEn, claimed: coalesce(firm.claimed, false)} AS other
ORDER BY position`

/** How many pairs an import has, and how many of them nobody has decided. Cost: its pairs. */
export const COUNT_PAIRS = `
MATCH ${PAIRS}
RETURN count(pair) AS total, count(CASE WHEN pair.decision IS NULL THEN 1 END) AS undecided`

/** Notes decisions about pairs of an import; returns how many pairs there were. Cost: an index seek each. */
export const DECIDE_PAIRS = `
UNWIND $decisions AS decided
MATCH (pair:WaitingDuplicate {importName: $name, rowId: decided.rowId, otherId: decided.otherId})
SET pair.decision = decided.decision
RETURN count(pair) AS decided`

/** The pairs of an import that are one firm. Cost: its pairs. */
export const SAME_PAIRS = `
MATCH ${PAIRS} AND pair.decision = 'SAME'
RETURN pair.rowId AS rowId, pair.otherId AS otherId, pair.inFile AS inFile, pair.position AS position
ORDER BY position`

/** Says of rows that have pairs which firms they are; null: firms of their own. Cost: the import's pairs. */
export const SET_SAME = `
CALL () {
  MATCH ${PAIRS}
  UNWIND [pair.rowId, pair.otherId] AS id
  WITH DISTINCT id
  MATCH (row:WaitingFirm {id: id}) WHERE row.importName = $name
  REMOVE row.sameAs
}
UNWIND $same AS same
MATCH (row:WaitingFirm {id: same.rowId}) WHERE row.importName = $name
SET row.sameAs = same.firmId`

/**
 * Lets rows become firms of their own whose firm has left the network since somebody decided. Cost: the pairs
 * of the import that are one firm.
 */
export const RELEASE_ROWS = `
MATCH ${PAIRS} AND pair.decision = 'SAME'
UNWIND [pair.rowId, pair.otherId] AS id
WITH DISTINCT id
MATCH (row:WaitingFirm {id: id}) WHERE row.importName = $name AND row.sameAs IS NOT NULL
  AND NOT EXISTS { (:Firm {id: row.sameAs}) } AND NOT EXISTS { MATCH (first:WaitingFirm {id: row.sameAs}) WHERE first.importName = $name }
REMOVE row.sameAs`

/** The firms that rows of an import are. Cost: its pairs that are one firm. */
export const FIRMS_ADDED_TO = `
MATCH ${PAIRS} AND pair.decision = 'SAME'
UNWIND [pair.rowId, pair.otherId] AS id
MATCH (row:WaitingFirm {id: id}) WHERE row.importName = $name AND row.sameAs IS NOT NULL
RETURN DISTINCT row.sameAs AS id`

/** Removes pairs of an import. Cost: $limit of them. */
export const REMOVE_PAIRS = `
MATCH ${PAIRS} WITH pair LIMIT $limit
DELETE pair
RETURN count(*) AS removed`
