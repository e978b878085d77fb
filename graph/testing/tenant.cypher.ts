/**
 * Removes everything whose id begins with the prefix, and what was asked about it: it would wait in the queues of other tests. Cost: one
 * range of each index of ids, and all requests for removal.
 */
export const REMOVE_TENANT = `
CALL () {
  MATCH (node:Firm) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Capability) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:HeritageDomain) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Market) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:IPAsset) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Project) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Grant) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Brief) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:ExportBase) WHERE node.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:Claim)-[:FOR]->(firm:Firm) WHERE firm.id STARTS WITH $prefix RETURN node
  UNION MATCH (node:RemovalRequest) WHERE node.firmId STARTS WITH $prefix RETURN node
}
DETACH DELETE node`
