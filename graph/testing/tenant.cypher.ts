/** Removes everything whose id begins with the prefix. Cost: one range of each index of ids. */
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
}
DETACH DELETE node`
