/** Whether a heritage domain exists. Cost: one index seek. */
export const DOMAIN_EXISTS = `
RETURN EXISTS { MATCH (:HeritageDomain {id: $id}) } AS known`

/** An asset of a firm, a sample where the firm is one. Cost: two index seeks. */
export const CREATE_IP_ASSET = `
MATCH (firm:Firm {id: $firmId})
CREATE (firm)-[:OWNS]->(asset:IPAsset {id: $id, sample: firm.sample, version: 1})
SET asset += $properties, asset.updatedAt = datetime($at)`

/** The firm that owns an asset. Cost: one index seek. */
export const OWNER_OF_IP_ASSET = `
MATCH (:IPAsset {id: $id})<-[:OWNS]-(owner:Firm)
RETURN owner.id AS ownerId LIMIT 1`

/** What is said of a firm's asset, under the asset's lock. Cost: one index seek. */
export const LOCK_IP_ASSET = `
MATCH (asset:IPAsset {id: $id})<-[:OWNS]-(:Firm {id: $firmId})
SET asset.id = asset.id
RETURN coalesce(asset.version, 1) AS version, asset {
  .nameZh, .nameEn, .descriptionZh, .descriptionEn, .category, .inscriptionYear, forms: coalesce(asset.forms, []),
  heritageDomain: head([(asset)-[:IN_DOMAIN]->(domain:HeritageDomain) | domain.id])
} AS profile`

/** Sets what is said of an asset, and makes it a new version. Cost: one index seek. */
export const CHANGE_IP_ASSET = `
MATCH (asset:IPAsset {id: $id})
SET asset += $properties, asset.updatedAt = datetime($at), asset.version = coalesce(asset.version, 1) + 1`

/** Leaves an asset exactly one heritage domain. Cost: two index seeks. */
export const SET_DOMAIN_OF_IP_ASSET = `
MATCH (asset:IPAsset {id: $id})
CALL (asset) {
  MATCH (asset)-[old:IN_DOMAIN]->(domain:HeritageDomain) WHERE domain.id <> $domain
  DELETE old
}
MATCH (domain:HeritageDomain {id: $domain})
MERGE (asset)-[:IN_DOMAIN]->(domain)`
