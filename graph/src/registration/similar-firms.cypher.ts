import { FIRM_ROW } from '../firms/firms.cypher.ts'

/**
 * Existing firms that a registrant may be: for each name the $limit that the full-text index of
 * names holds for the best, those whose whole name is the same as it is compared (those that are verified or
 * from a source first), those of a code, and those whose website is on the registrable domain. Cost: for
 * each name $limit entries of the index of names, the firms of its whole name, and one seek of an index for
 * each code, domain and address.
 */
export const SIMILAR_FIRMS = `
CALL () {
  UNWIND $words AS words
  CALL db.index.fulltext.queryNodes('firm_names', words, {limit: $limit}) YIELD node
  RETURN node AS firm, 'NAME' AS by
  UNION
  UNWIND $nameKeys AS key
  MATCH (firm:Firm) WHERE firm.nameKeyZh = key
  RETURN firm, 'NAME' AS by ORDER BY coalesce(firm.selfRegistered, false) AND NOT firm.verified, firm.id LIMIT $limit
  UNION
  UNWIND $nameKeys AS key
  MATCH (firm:Firm) WHERE firm.nameKeyEn = key
  RETURN firm, 'NAME' AS by ORDER BY coalesce(firm.selfRegistered, false) AND NOT firm.verified, firm.id LIMIT $limit
  UNION
  MATCH (firm:Firm) WHERE firm.creditCode = $creditCode RETURN firm, 'CODE' AS by LIMIT $limit
  UNION
  MATCH (firm:Firm) WHERE firm.lei = $lei RETURN firm, 'CODE' AS by LIMIT $limit
  UNION
  UNWIND $domains AS domain
  MATCH (firm:Firm) WHERE firm.domain = domain RETURN firm, 'DOMAIN' AS by LIMIT $limit
  UNION
  // Firms that registered before their domain was stored.
  UNWIND $pages AS page
  MATCH (firm:Firm) WHERE firm.website STARTS WITH page RETURN firm, 'DOMAIN' AS by LIMIT $limit
}
WITH firm, collect(DISTINCT by) AS by
RETURN ${FIRM_ROW} AS firm, by ORDER BY firm.id`
