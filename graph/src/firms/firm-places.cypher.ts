import { FIRM_ROW } from './firms.cypher.ts'

/** A page of the firms that each base hosts, by id. Cost: the base's own firms. */
export const FIRMS_OF_BASES = `
UNWIND $ids AS parentId
MATCH (base:ExportBase {id: parentId})
CALL (base) {
  MATCH (base)<-[:HOSTED_BY]-(firm:Firm) WHERE firm.id > $after
  RETURN firm ORDER BY firm.id LIMIT $limit
}
RETURN parentId, ${FIRM_ROW} AS row`

/** How many firms each base hosts. Cost: constant a base, its degree. */
export const COUNT_FIRMS_OF_BASES = `
MATCH (base:ExportBase) WHERE base.id IN $ids
RETURN base.id AS parentId, COUNT { (base)<-[:HOSTED_BY]-() } AS row`

/**
 * A page of the firms of each province, by id. Cost: $limit entries a province of the index of (province,
 * id).
 */
export const FIRMS_OF_PROVINCES = `
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (firm:Firm) WHERE firm.province = parentId AND firm.id > $after
  RETURN firm ORDER BY firm.province, firm.id LIMIT $limit
}
RETURN parentId, ${FIRM_ROW} AS row`

/** How many firms each province has, counted up to $limit. Cost: $limit index entries a province. */
export const COUNT_FIRMS_OF_PROVINCES = `
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (firm:Firm) WHERE firm.province = parentId AND firm.id > ''
  WITH firm LIMIT $limit
  RETURN count(firm) AS row
}
RETURN parentId, row`
