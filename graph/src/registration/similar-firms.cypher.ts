import { SAME_FIRMS } from '../duplicates/same-firms.cypher.ts'
import { FIRM_ROW } from '../firms/firms.cypher.ts'

/**
 * Existing firms that a registrant may be: for each name the $limit that the full-text index of
 * names holds for the best, and those that are the same by SAME_FIRMS. Cost: for each name $limit entries of
 * the index of names, that of SAME_FIRMS, and one seek of an index for each address.
 */
export const SIMILAR_FIRMS = `
WITH {nameKeys: $nameKeys, creditCode: $creditCode, lei: $lei, domains: $domains} AS row
CALL (row) {
  UNWIND $words AS words
  CALL db.index.fulltext.queryNodes('firm_names', words, {limit: $limit}) YIELD node
  RETURN node AS firm, 'NAME' AS by
  UNION
  ${SAME_FIRMS.trimStart()}
  UNION
  // Firms that registered before their domain was stored.
  UNWIND $pages AS page
  MATCH (firm:Firm) WHERE firm.website STARTS WITH page RETURN firm, 'DOMAIN' AS by LIMIT $limit
}
WITH firm, collect(DISTINCT by) AS by
RETURN ${FIRM_ROW} AS firm, by ORDER BY firm.id`
