import { SAME_FIRMS } from '../duplicates/same-firms.cypher.ts'

/** Every firm, in the order of ids, from the index of ids. */
const ALL_FIRMS = 'MATCH (one:Firm) WHERE one.id >= $firmId'

/** The firms of bases, in the order of ids. */
const FIRMS_OF_BASES = `
MATCH (base:ExportBase)<-[:HOSTED_BY]-(one:Firm) WHERE base.id IN $baseIds AND one.id >= $firmId
WITH DISTINCT one`

/**
 * Whether a pair was found from its other firm already: of two that are both looked at, the first finds it.
 */
const IS_FIRST = `(one.id < other.id
  OR ($baseIds IS NOT NULL AND NOT EXISTS { (other)-[:HOSTED_BY]->(base:ExportBase) WHERE base.id IN $baseIds }))`

const PAIRS = `
WITH one ORDER BY one.id LIMIT $window
WITH one, one {
  .creditCode, .lei, domains: [domain IN [one.domain] WHERE domain IS NOT NULL],
  nameKeys: [key IN [one.nameKeyZh, one.nameKeyEn] WHERE key IS NOT NULL]
} AS row
CALL (row) {${SAME_FIRMS}
}
WITH one, collect({firm: firm, by: by}) AS found
WITH one, found, size([each IN found WHERE each.by = 'DOMAIN']) > $maxFirmsOfDomain AS isPortal
UNWIND found AS each
WITH one, each.firm AS other, each.by AS by WHERE NOT (by = 'DOMAIN' AND isPortal)
WITH one, other, by WHERE other <> one AND other.sample = one.sample AND ${IS_FIRST}
  AND (one.id > $firmId OR other.id > $otherId) AND $notSame = EXISTS { (one)-[:NOT_SAME_AS]-(other) }
WITH one, other, collect(DISTINCT by) AS because
ORDER BY one.id, other.id LIMIT $pairs
RETURN one.id AS firmId, other.id AS otherId, because`

const END_OF_WINDOW = `
WITH one ORDER BY one.id SKIP $window - 1 LIMIT 2
WITH collect(one.id) AS ids WHERE size(ids) = 2
RETURN ids[0] AS id`

/**
 * A page of pairs of firms that may be one, in the order of ids, each found from its first firm; or, where
 * $notSame, of those of which somebody said that they are not. Cost: $window firms from the index of ids, and
 * for each that of SAME_FIRMS; of bases: their firms besides.
 */
export const PAIRS_OF = {
  all: { page: `${ALL_FIRMS}${PAIRS}`, end: `${ALL_FIRMS}${END_OF_WINDOW}` },
  bases: { page: `${FIRMS_OF_BASES}${PAIRS}`, end: `${FIRMS_OF_BASES}${END_OF_WINDOW}` },
} as const

/**
 * Says of two firms, under their locks, that they are not the same; no row where it was said. Cost: two index
 * seeks.
 */
export const MARK_NOT_SAME = `
MATCH (firm:Firm {id: $firmId}), (other:Firm {id: $otherId})
WHERE NOT EXISTS { (firm)-[:NOT_SAME_AS]-(other) }
CREATE (firm)-[:NOT_SAME_AS]->(other)
RETURN true AS changed`

/** Takes that back; no row where it was not said. Cost: two index seeks. */
export const UNMARK_NOT_SAME = `
MATCH (:Firm {id: $firmId})-[mark:NOT_SAME_AS]-(:Firm {id: $otherId})
DELETE mark
RETURN true AS changed`
