/**
 * Each constant writes one batch of rows and can be run again: nodes are merged by id, and relationships that
 * the row no longer names go. Cost: the rows and their own relationships. A firm that somebody has claimed
 * speaks for itself and is left alone; one that was removed does not come back, nor what it owned.
 */

export const WRITE_CAPABILITIES = `
UNWIND $rows AS row
MERGE (capability:Capability {id: row.id})
SET capability += row.properties
WITH row, capability WHERE row.groupId IS NOT NULL
MATCH (group:Capability {id: row.groupId})
MERGE (capability)-[:PART_OF]->(group)`

export const WRITE_HERITAGE_DOMAINS = `
UNWIND $rows AS row
MERGE (domain:HeritageDomain {id: row.id})
SET domain += row.properties`

export const WRITE_MARKETS = `
UNWIND $rows AS row
MERGE (market:Market {id: row.id})
SET market += row.properties`

export const WRITE_MARKET_REGIONS = `
UNWIND $rows AS row
MATCH (market:Market {id: row.marketId})
MATCH (region:Market {id: row.regionId})
MERGE (market)-[:PART_OF]->(region)`

export const WRITE_BASES = `
UNWIND $rows AS row
MERGE (base:ExportBase {id: row.id})
SET base += row.properties`

export const WRITE_FIRMS = `
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { (:RemovedFirm {id: row.id}) }
MERGE (firm:Firm {id: row.id})
  ON CREATE SET firm.createdAt = datetime(), firm.claimed = false, firm.verified = false, firm.projectCount = 0
WITH row, firm WHERE NOT firm.claimed
SET firm += row.properties
FOREACH (_ IN CASE row.properties.kind WHEN 'TRADITIONAL' THEN [1] ELSE [] END | SET firm:Traditional REMOVE firm:Digital)
FOREACH (_ IN CASE row.properties.kind WHEN 'DIGITAL' THEN [1] ELSE [] END | SET firm:Digital REMOVE firm:Traditional)
WITH row, firm
CALL (row, firm) {
  OPTIONAL MATCH (firm)-[old:OFFERS|WORKS_IN|SELLS_TO|HOSTED_BY]->(target)
  WHERE NOT target.id IN row.capabilityIds + row.domainIds + row.marketIds + row.baseIds
  DELETE old
}
CALL (row, firm) {
  MATCH (capability:Capability) WHERE capability.id IN row.capabilityIds
  MERGE (firm)-[:OFFERS]->(capability)
}
CALL (row, firm) {
  MATCH (domain:HeritageDomain) WHERE domain.id IN row.domainIds
  MERGE (firm)-[:WORKS_IN]->(domain)
}
CALL (row, firm) {
  MATCH (market:Market) WHERE market.id IN row.marketIds
  MERGE (firm)-[:SELLS_TO]->(market)
}
CALL (row, firm) {
  MATCH (base:ExportBase) WHERE base.id IN row.baseIds
  MERGE (firm)-[:HOSTED_BY]->(base)
}`

export const WRITE_IP_ASSETS = `
UNWIND $rows AS row
MATCH (owner:Firm {id: row.ownerId})
MERGE (asset:IPAsset {id: row.id})
SET asset += row.properties
WITH row, owner, asset
CALL (row, asset) {
  OPTIONAL MATCH (asset)-[old:IN_DOMAIN]->(domain) WHERE domain.id <> row.domainId
  DELETE old
}
CALL (row, asset) {
  OPTIONAL MATCH (asset)<-[old:OWNS]-(owner) WHERE owner.id <> row.ownerId
  DELETE old
}
MATCH (domain:HeritageDomain {id: row.domainId})
MERGE (asset)-[:IN_DOMAIN]->(domain)
MERGE (owner)-[:OWNS]->(asset)`

export const WRITE_PROJECTS = `
UNWIND $rows AS row
WITH row WHERE EXISTS { MATCH (firm:Firm) WHERE firm.id IN row.participantIds }
MERGE (project:Project {id: row.id})
SET project += row.properties, project.startDate = date(row.startDate)
WITH row, project
CALL (row, project) {
  OPTIONAL MATCH (project)-[old:USED|ADAPTED|REACHED]->(target)
  WHERE NOT target.id IN row.capabilityIds + row.ipAssetIds + row.marketIds
  DELETE old
}
CALL (row, project) {
  OPTIONAL MATCH (project)<-[old:TOOK_PART_IN]-(firm) WHERE NOT firm.id IN row.participantIds
  DELETE old
}
CALL (row, project) {
  MATCH (firm:Firm) WHERE firm.id IN row.participantIds
  MERGE (firm)-[:TOOK_PART_IN]->(project)
}
CALL (row, project) {
  MATCH (capability:Capability) WHERE capability.id IN row.capabilityIds
  MERGE (project)-[:USED]->(capability)
}
CALL (row, project) {
  MATCH (asset:IPAsset) WHERE asset.id IN row.ipAssetIds
  MERGE (project)-[:ADAPTED]->(asset)
}
CALL (row, project) {
  MATCH (market:Market) WHERE market.id IN row.marketIds
  MERGE (project)-[:REACHED]->(market)
}`

/** Who takes part in these projects before they are written again. */
export const PARTICIPANTS_BEFORE = `
MATCH (project:Project)<-[:TOOK_PART_IN]-(firm:Firm) WHERE project.id IN $ids
RETURN DISTINCT firm.id AS id`

/** Owners of IP, given or with one of the grants, and the firms of projects with it. */
export const FIRMS_OF_IP = `
CALL () {
  MATCH (asset:IPAsset) WHERE asset.id IN $assetIds RETURN asset
  UNION
  MATCH (licence:Grant)<-[:GRANTED]-(asset:IPAsset) WHERE licence.id IN $grantIds RETURN asset
}
CALL (asset) {
  MATCH (asset)<-[:OWNS]-(firm:Firm) RETURN firm
  UNION
  MATCH (asset)<-[:ADAPTED]-(:Project)<-[:TOOK_PART_IN]-(firm:Firm) RETURN firm
}
RETURN DISTINCT firm.id AS id`

export const WRITE_GRANTS = `
UNWIND $rows AS row
MATCH (asset:IPAsset {id: row.ipAssetId})
MERGE (licence:Grant {id: row.id})
SET licence += row.properties, licence.from = date(row.from), licence.to = date(row.to)
WITH row, asset, licence
CALL (row, licence) {
  OPTIONAL MATCH (licence)-[old:COVERS|TO]->(target) WHERE NOT target.id IN row.marketIds + row.granteeIds
  DELETE old
}
CALL (row, licence) {
  MATCH (market:Market) WHERE market.id IN row.marketIds
  MERGE (licence)-[:COVERS]->(market)
}
CALL (row, licence) {
  MATCH (grantee:Firm) WHERE grantee.id IN row.granteeIds
  MERGE (licence)-[:TO]->(grantee)
}
CALL (row, licence) {
  OPTIONAL MATCH (licence)<-[old:GRANTED]-(other) WHERE other.id <> row.ipAssetId
  DELETE old
}
MERGE (asset)-[:GRANTED]->(licence)`

export const WRITE_BRIEFS = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firmId})
MERGE (brief:Brief {id: row.id})
SET brief += row.properties, brief.postedOn = date(row.postedOn), brief.deadline = date(row.deadline),
  brief.startsOn = date(row.startsOn), brief.endsOn = date(row.endsOn)
WITH row, firm, brief
CALL (row, brief) {
  OPTIONAL MATCH (brief)-[old:NEEDS|CONCERNS|TARGETS]->(target)
  WHERE NOT target.id IN [need IN row.needs | need.capability] + row.ipAssetIds + row.marketIds
  DELETE old
}
CALL (row, brief) {
  UNWIND row.needs AS need
  MATCH (capability:Capability {id: need.capability})
  MERGE (brief)-[edge:NEEDS]->(capability)
  SET edge.must = need.must, edge.weight = toFloat(need.weight)
}
CALL (row, brief) {
  MATCH (asset:IPAsset) WHERE asset.id IN row.ipAssetIds
  MERGE (brief)-[:CONCERNS]->(asset)
}
CALL (row, brief) {
  MATCH (market:Market) WHERE market.id IN row.marketIds
  MERGE (brief)-[:TARGETS]->(market)
}
CALL (row, brief) {
  OPTIONAL MATCH (brief)<-[old:POSTED]-(other) WHERE other.id <> row.firmId
  DELETE old
}
MERGE (firm)-[:POSTED]->(brief)`
