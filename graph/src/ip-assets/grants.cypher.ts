/**
 * A page of the grants on each asset that its owner shows to everyone: latest start first, then by id; $from
 * null: from the start. Cost: the asset's own grants.
 */
export const PUBLIC_GRANTS_OF_IP_ASSETS = `
UNWIND $ids AS parentId
MATCH (asset:IPAsset {id: parentId})
CALL (asset) {
  MATCH (asset)-[:GRANTED]->(licence:Grant)
  WHERE licence.public AND ($from IS NULL OR licence.from < date($from) OR (licence.from = date($from) AND licence.id > $id))
  RETURN licence ORDER BY licence.from DESC, licence.id LIMIT $limit
}
RETURN parentId, licence {
  .id, .fields, .exclusive, .sample, from: toString(licence.from), to: toString(licence.to),
  granteeId: head([(licence)-[:TO]->(grantee:Firm) | grantee.id])
} AS row`

/**
 * How many grants on each asset are shown to everyone, counted up to $limit. Cost: the asset's own grants.
 */
export const COUNT_PUBLIC_GRANTS_OF_IP_ASSETS = `
UNWIND $ids AS parentId
MATCH (asset:IPAsset {id: parentId})
CALL (asset) {
  MATCH (asset)-[:GRANTED]->(licence:Grant) WHERE licence.public
  WITH licence LIMIT $limit
  RETURN count(licence) AS row
}
RETURN parentId, row`

/** Territories of each grant, by id. Cost: the grant's own relationships, cut at $limit. */
export const MARKETS_OF_GRANTS = `
UNWIND $ids AS parentId
MATCH (licence:Grant {id: parentId})
CALL (licence) {
  MATCH (licence)-[:COVERS]->(market:Market)
  RETURN market ORDER BY market.id LIMIT $limit
}
RETURN parentId, market {.id, .nameZh, .nameEn, .type} AS row`
