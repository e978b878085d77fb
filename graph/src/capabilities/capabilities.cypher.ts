/** Roots of the taxonomy, by code. Cost: the taxonomy, at most $limit entries. */
export const CAPABILITY_ROOTS = `
MATCH (capability:Capability) WHERE NOT (capability)-[:PART_OF]->()
RETURN capability {.id, .nameZh, .nameEn, .typicalSide, parentId: null} AS capability
ORDER BY capability.id LIMIT $limit`

/** Capabilities and groups of these codes. Cost: one index seek a code. */
export const CAPABILITIES_BY_IDS = `
MATCH (capability:Capability) WHERE capability.id IN $ids
RETURN capability {
  .id, .nameZh, .nameEn, .typicalSide, parentId: head([(capability)-[:PART_OF]->(group:Capability) | group.id])
} AS capability`

/**
 * What belongs to each group, by code. Cost: the taxonomy below the groups, at most $limit entries a group.
 */
export const CHILDREN_OF_CAPABILITIES = `
UNWIND $ids AS parentId
MATCH (group:Capability {id: parentId})
CALL (group) {
  MATCH (capability:Capability)-[:PART_OF]->(group)
  RETURN capability ORDER BY capability.id LIMIT $limit
}
RETURN parentId, capability {.id, .nameZh, .nameEn, .typicalSide, parentId: parentId} AS row`
