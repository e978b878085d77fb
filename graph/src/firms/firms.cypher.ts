/** Whether a firm is verified today. */
export const IS_VERIFIED =
  "firm.verified AND coalesce(firm.verifiedUntil >= date.transaction('Asia/Shanghai'), true)"

/**
 * The type of an organisation; firms without a stored type count as companies.
 */
export const ORGANISATION_TYPE = "coalesce(firm.organisationType, 'COMPANY')"

/** What a firm's row holds; woven into constants when the module loads, never with values. */
export const FIRM_ROW = `firm {
  .id, .kind, .nameZh, .nameEn, .descriptionZh, .descriptionEn, .cityZh, .cityEn, .province, .provinceZh, .foundedYear, .website,
  .sample, .claimed, own: coalesce(firm.own, false), selfRegistered: coalesce(firm.selfRegistered, false),
  .source, .sourceTier, .confidence, memoryFields: coalesce(firm.memoryFields, []), version: coalesce(firm.version, 1),
  verified: ${IS_VERIFIED}, organisationType: ${ORGANISATION_TYPE}
}`

/**
 * Whether a firm passes the filter; a parameter that is null narrows nothing. Cost: the firm's own
 * capabilities, domains and markets. `$capabilities` holds leaves as well as groups (see FIRM_FILTER_REACH).
 */
const FIRM_PASSES = `($kind IS NULL OR firm.kind = $kind)
  AND ($organisationTypes IS NULL OR ${ORGANISATION_TYPE} IN $organisationTypes)
  AND ($sample IS NULL OR firm.sample = $sample)
  AND ($provinces IS NULL OR firm.province IN $provinces)
  AND ($heritageDomains IS NULL OR EXISTS { (firm)-[:WORKS_IN]->(domain:HeritageDomain) WHERE domain.id IN $heritageDomains })
  AND ($capabilities IS NULL OR EXISTS { (firm)-[:OFFERS]->(capability:Capability) WHERE capability.id IN $capabilities })
  AND ($markets IS NULL OR EXISTS { (firm)-[:SELLS_TO]->(market:Market) WHERE market.id IN $markets })
  AND ($baseId IS NULL OR EXISTS { (firm)-[:HOSTED_BY]->(base:ExportBase) WHERE base.id = $baseId })`

/** Firms of these ids. Cost: one index seek an id. */
export const FIRMS_BY_IDS = `
MATCH (firm:Firm) WHERE firm.id IN $ids
RETURN ${FIRM_ROW} AS firm`

/**
 * A page of all firms that pass the filter, by id. Cost: at most $window firms are read from the index of
 * ids, in its order, and reading stops as soon as the page is full; without a filter that is $limit firms.
 */
export const FIRMS_IN_ORDER = `
MATCH (firm:Firm) WHERE firm.id > $after
WITH firm ORDER BY firm.id LIMIT $window
WHERE ${FIRM_PASSES}
WITH firm LIMIT $limit
RETURN ${FIRM_ROW} AS firm ORDER BY firm.id`

/**
 * The id of the last firm that FIRMS_IN_ORDER looked at when it filled no page; no row where it reached the
 * end. Cost: $window index entries.
 */
export const END_OF_WINDOW = `
MATCH (firm:Firm) WHERE firm.id > $after
WITH firm ORDER BY firm.id SKIP $window - 1 LIMIT 2
WITH collect(firm.id) AS ids WHERE size(ids) = 2
RETURN ids[0] AS id`

/**
 * How many firms of the first $window pass the filter, counted up to $limit, and how many firms there are at
 * all. Cost: $window firms.
 */
export const COUNT_FIRMS_IN_ORDER = `
CALL () {
  MATCH (firm:Firm) WHERE firm.id > ''
  WITH firm ORDER BY firm.id LIMIT $window
  WHERE ${FIRM_PASSES}
  WITH firm LIMIT $limit
  RETURN count(firm) AS matching
}
RETURN matching, COUNT { (:Firm) } AS total`

/**
 * How many firms each part of the filter reaches, read off the degrees of its nodes, and the asked
 * capabilities with those below them. Cost: one index seek an id in the filter, plus the leaves of the asked
 * groups.
 */
export const FIRM_FILTER_REACH = `
CALL () {
  MATCH (asked:Capability) WHERE asked.id IN $capabilities
  MATCH (capability:Capability)-[:PART_OF*0..1]->(asked)
  WITH DISTINCT capability
  RETURN collect(capability.id) AS capabilities, sum(COUNT { (capability)<-[:OFFERS]-() }) AS capabilityFirms
}
CALL () {
  MATCH (domain:HeritageDomain) WHERE domain.id IN $heritageDomains
  RETURN sum(COUNT { (domain)<-[:WORKS_IN]-() }) AS domainFirms
}
CALL () {
  MATCH (market:Market) WHERE market.id IN $markets
  RETURN sum(COUNT { (market)<-[:SELLS_TO]-() }) AS marketFirms
}
CALL () {
  MATCH (base:ExportBase {id: $baseId})
  RETURN sum(COUNT { (base)<-[:HOSTED_BY]-() }) AS baseFirms
}
RETURN capabilities, capabilityFirms, domainFirms, marketFirms, baseFirms`

const FIRMS_OF_CAPABILITIES = `
MATCH (anchor:Capability) WHERE anchor.id IN $capabilities
MATCH (anchor)<-[:OFFERS]-(firm:Firm)
WITH DISTINCT firm`

const FIRMS_OF_DOMAINS = `
MATCH (anchor:HeritageDomain) WHERE anchor.id IN $heritageDomains
MATCH (anchor)<-[:WORKS_IN]-(firm:Firm)
WITH DISTINCT firm`

const FIRMS_OF_MARKETS = `
MATCH (anchor:Market) WHERE anchor.id IN $markets
MATCH (anchor)<-[:SELLS_TO]-(firm:Firm)
WITH DISTINCT firm`

const FIRMS_OF_BASE = `
MATCH (anchor:ExportBase {id: $baseId})
MATCH (anchor)<-[:HOSTED_BY]-(firm:Firm)
WITH DISTINCT firm`

const PAGE_OF_PASSING = `
WHERE firm.id > $after AND ${FIRM_PASSES}
WITH firm ORDER BY firm.id LIMIT $limit
RETURN ${FIRM_ROW} AS firm ORDER BY firm.id`

const COUNT_OF_PASSING = `
WHERE ${FIRM_PASSES}
WITH firm LIMIT $limit
RETURN count(firm) AS matching`

/**
 * A page, and a count up to $limit, of the firms that pass the filter, found from one of its parts. Used only
 * where that part reaches few firms (see FIRM_FILTER_REACH). Cost: the firms that this part reaches.
 */
export const FIRMS_FROM = {
  capabilities: {
    page: `${FIRMS_OF_CAPABILITIES}${PAGE_OF_PASSING}`,
    count: `${FIRMS_OF_CAPABILITIES}${COUNT_OF_PASSING}`,
  },
  heritageDomains: {
    page: `${FIRMS_OF_DOMAINS}${PAGE_OF_PASSING}`,
    count: `${FIRMS_OF_DOMAINS}${COUNT_OF_PASSING}`,
  },
  markets: {
    page: `${FIRMS_OF_MARKETS}${PAGE_OF_PASSING}`,
    count: `${FIRMS_OF_MARKETS}${COUNT_OF_PASSING}`,
  },
  base: {
    page: `${FIRMS_OF_BASE}${PAGE_OF_PASSING}`,
    count: `${FIRMS_OF_BASE}${COUNT_OF_PASSING}`,
  },
} as const

/** How many firms there are, all or of one kind. Cost: constant, from the count store. */
export const COUNT_ALL_FIRMS = `
RETURN CASE $kind
  WHEN 'TRADITIONAL' THEN COUNT { (:Traditional) }
  WHEN 'DIGITAL' THEN COUNT { (:Digital) }
  ELSE COUNT { (:Firm) }
END AS matching`

/**
 * Which of these provinces have a firm. Cost: one seek a province in the index of (province, id), which needs
 * a word on both.
 */
export const PROVINCES_WITH_FIRMS = `
UNWIND $provinces AS province
WITH province WHERE EXISTS { MATCH (firm:Firm) WHERE firm.province = province AND firm.id > '' }
RETURN province AS id`
