/**
 * What makes two firms likely to be one, as the body of a subquery over `row`: a whole name that is the same
 * in either column as names are compared (`nameKeys`), a code (`creditCode`, `lei`), or the registrable
 * domain of its website (`domains`); at most $limit firms for each reason, those that are verified or from a
 * source first. Cost: an index seek for each key, code and domain, and the firms of those names.
 */
export const SAME_FIRMS = `
  UNWIND row.nameKeys AS key
  MATCH (firm:Firm) WHERE firm.nameKeyZh = key
  RETURN firm, 'NAME' AS by ORDER BY coalesce(firm.selfRegistered, false) AND NOT firm.verified, firm.id LIMIT $limit
  UNION
  UNWIND row.nameKeys AS key
  MATCH (firm:Firm) WHERE firm.nameKeyEn = key
  RETURN firm, 'NAME' AS by ORDER BY coalesce(firm.selfRegistered, false) AND NOT firm.verified, firm.id LIMIT $limit
  UNION
  MATCH (firm:Firm) WHERE firm.creditCode = row.creditCode
  RETURN firm, 'CODE' AS by LIMIT $limit
  UNION
  MATCH (firm:Firm) WHERE firm.lei = row.lei
  RETURN firm, 'CODE' AS by LIMIT $limit
  UNION
  UNWIND row.domains AS domain
  MATCH (firm:Firm) WHERE firm.domain = domain
  RETURN firm, 'DOMAIN' AS by LIMIT $limit`
