/** The firms of a tenant. Cost: one range of the index of ids. */
export const FIRMS_OF_TENANT = `
MATCH (firm:Firm) WHERE firm.id STARTS WITH $prefix
RETURN firm.id AS id`

/** Projects that firms of the tenant entered have ids of their own. */
const ENTERED =
  'MATCH (firm:Firm)-[:TOOK_PART_IN]->(node:Project) WHERE firm.id STARTS WITH $prefix AND node.enteredAt IS NOT NULL'

const OF_ANY_KIND = 'request.kind IS NOT NULL AND request.status IS NOT NULL'

/**
 * Removes what firms of the tenant posted: briefs that the product made have ids of its own. Cost: one range
 * of the index of ids, and those briefs.
 */
export const REMOVE_BRIEFS = `
MATCH (firm:Firm)-[:POSTED]->(brief:Brief|PrivateBrief) WHERE firm.id STARTS WITH $prefix
DETACH DELETE brief`

/**
 * Removes everything whose id begins with the prefix, and what was asked about it: it would wait in the
 * queues of other tests. Cost: one range of each index of ids, and of that of subjects.
 */
export const REMOVE_TENANT = `
CALL () {
  MATCH (node:Firm) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:RemovedFirm) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Capability) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:HeritageDomain) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Market) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:IPAsset) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Project) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Grant) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Brief) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:PrivateBrief) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:ExportBase) WHERE node.id STARTS WITH $prefix RETURN node
  UNION ${ENTERED} RETURN node
  UNION ${ENTERED} MATCH (request:Request) WHERE request.subjectId = node.id AND ${OF_ANY_KIND} RETURN request AS node
  UNION ${ENTERED} MATCH (request:Request)-[:AWAITS]->(review:Review) WHERE request.subjectId = node.id AND ${OF_ANY_KIND} RETURN review AS node
  UNION MATCH (node:Request) WHERE node.subjectId STARTS WITH $prefix AND node.kind IS NOT NULL AND node.status IS NOT NULL RETURN node
  UNION MATCH (request:Request)-[:AWAITS]->(node:Review)
    WHERE request.subjectId STARTS WITH $prefix AND request.kind IS NOT NULL AND request.status IS NOT NULL RETURN node
}
DETACH DELETE node`
