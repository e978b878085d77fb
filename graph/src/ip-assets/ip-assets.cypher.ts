import { BRIEF_OF_PARENT } from '../briefs/briefs.cypher.ts'

/** What an asset's row holds; woven into constants when the module loads, never with values. */
export const IP_ASSET_ROW = `asset {
  .id, .nameZh, .nameEn, .descriptionZh, .descriptionEn, .category, .inscriptionYear, forms: coalesce(asset.forms, []),
  .sample, .source, .sourceTier, .confidence, memoryFields: coalesce(asset.memoryFields, []),
  version: coalesce(asset.version, 1),
  ownerId: head([(asset)<-[:OWNS]-(owner:Firm) | owner.id]),
  heritageDomainId: head([(asset)-[:IN_DOMAIN]->(domain:HeritageDomain) | domain.id])
}`

/** Assets of these ids. Cost: one index seek an id. */
export const IP_ASSETS_BY_IDS = `
MATCH (asset:IPAsset) WHERE asset.id IN $ids
RETURN ${IP_ASSET_ROW} AS asset`

/**
 * Whether an asset passes the filter; a parameter that is null narrows nothing. Cost: the asset's one domain.
 */
const ASSET_PASSES = `($sample IS NULL OR asset.sample = $sample)
  AND ($heritageDomains IS NULL OR EXISTS { (asset)-[:IN_DOMAIN]->(domain:HeritageDomain) WHERE domain.id IN $heritageDomains })`

/**
 * A page of the assets that pass the filter, by id. Cost: at most $window assets from the index of ids; stops
 * when the page is full.
 */
export const IP_ASSETS_IN_ORDER = `
MATCH (asset:IPAsset) WHERE asset.id > $after
WITH asset ORDER BY asset.id LIMIT $window
WHERE ${ASSET_PASSES}
WITH asset LIMIT $limit
RETURN ${IP_ASSET_ROW} AS asset ORDER BY asset.id`

/**
 * The id of the last asset that IP_ASSETS_IN_ORDER looked at when it filled no page; no row at the end. Cost:
 * $window index entries.
 */
export const END_OF_WINDOW = `
MATCH (asset:IPAsset) WHERE asset.id > $after
WITH asset ORDER BY asset.id SKIP $window - 1 LIMIT 2
WITH collect(asset.id) AS ids WHERE size(ids) = 2
RETURN ids[0] AS id`

/**
 * How many of the first $window assets pass the filter, up to $limit, and how many there are at all. Cost:
 * $window assets.
 */
export const COUNT_IP_ASSETS_IN_ORDER = `
CALL () {
  MATCH (asset:IPAsset) WHERE asset.id > ''
  WITH asset ORDER BY asset.id LIMIT $window
  WHERE ${ASSET_PASSES}
  WITH asset LIMIT $limit
  RETURN count(asset) AS matching
}
RETURN matching, COUNT { (:IPAsset) } AS total`

/** How many assets the domains of the filter reach, from their degrees. Cost: one index seek a domain. */
export const IP_ASSET_FILTER_REACH = `
MATCH (domain:HeritageDomain) WHERE domain.id IN $heritageDomains
RETURN sum(COUNT { (domain)<-[:IN_DOMAIN]-() }) AS assets`

const ASSETS_OF_DOMAINS = `
MATCH (anchor:HeritageDomain) WHERE anchor.id IN $heritageDomains
MATCH (anchor)<-[:IN_DOMAIN]-(asset:IPAsset)
WITH DISTINCT asset`

/**
 * A page of the passing assets, found from the domains of the filter where those reach few. Cost: the assets
 * of these domains.
 */
export const IP_ASSETS_FROM_DOMAINS = `${ASSETS_OF_DOMAINS}
WHERE asset.id > $after AND ${ASSET_PASSES}
WITH asset ORDER BY asset.id LIMIT $limit
RETURN ${IP_ASSET_ROW} AS asset ORDER BY asset.id`

/**
 * How many assets pass, up to $limit, found from the domains of the filter. Cost: the assets of these
 * domains.
 */
export const COUNT_IP_ASSETS_FROM_DOMAINS = `${ASSETS_OF_DOMAINS}
WHERE ${ASSET_PASSES}
WITH asset LIMIT $limit
RETURN count(asset) AS matching`

/** How many assets there are. Cost: constant, from the count store. */
export const COUNT_ALL_IP_ASSETS = `RETURN COUNT { (:IPAsset) } AS matching`

/** A page of each firm's assets, by id. Cost: the firm's own assets. */
export const IP_ASSETS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:OWNS]->(asset:IPAsset) WHERE asset.id > $after
  RETURN asset ORDER BY asset.id LIMIT $limit
}
RETURN parentId, ${IP_ASSET_ROW} AS row`

/** How many assets each firm owns. Cost: constant a firm, its degree. */
export const COUNT_IP_ASSETS_OF_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids
RETURN firm.id AS parentId, COUNT { (firm)-[:OWNS]->() } AS row`

/** Assets that each project adapted, by id. Cost: the project's own relationships, cut at $limit. */
export const IP_ASSETS_OF_PROJECTS = `
UNWIND $ids AS parentId
MATCH (project:Project {id: parentId})
CALL (project) {
  MATCH (project)-[:ADAPTED]->(asset:IPAsset)
  RETURN asset ORDER BY asset.id LIMIT $limit
}
RETURN parentId, ${IP_ASSET_ROW} AS row`

/** Assets that each brief concerns, by id. Cost: the brief's own relationships, cut at $limit. */
export const IP_ASSETS_OF_BRIEFS = `
UNWIND $ids AS parentId
${BRIEF_OF_PARENT}
CALL (brief) {
  MATCH (brief)-[:CONCERNS]->(asset:IPAsset)
  RETURN asset ORDER BY asset.id LIMIT $limit
}
RETURN parentId, ${IP_ASSET_ROW} AS row`
