/**
 * Each writes one batch into an empty graph: everything is new, so that nothing needs to be merged. Cost: the rows and what they name.
 */

export const CREATE_FIRMS = `
UNWIND $rows AS row
CREATE (firm:Firm {id: row.id})
SET firm += $common, firm += row.properties
FOREACH (_ IN CASE firm.kind WHEN 'TRADITIONAL' THEN [1] ELSE [] END | SET firm:Traditional)
FOREACH (_ IN CASE firm.kind WHEN 'DIGITAL' THEN [1] ELSE [] END | SET firm:Digital)
WITH row, firm
CALL (row, firm) {
  UNWIND row.capabilities AS id
  MATCH (capability:Capability {id: id})
  CREATE (firm)-[:OFFERS]->(capability)
}
CALL (row, firm) {
  UNWIND row.domains AS id
  MATCH (domain:HeritageDomain {id: id})
  CREATE (firm)-[:WORKS_IN]->(domain)
}
CALL (row, firm) {
  UNWIND row.markets AS id
  MATCH (market:Market {id: id})
  CREATE (firm)-[:SELLS_TO]->(market)
}`

export const CREATE_IP_ASSETS = `
UNWIND $rows AS row
MATCH (owner:Firm {id: row.ownerId})
MATCH (domain:HeritageDomain {id: row.domain})
CREATE (owner)-[:OWNS]->(asset:IPAsset {id: row.id})-[:IN_DOMAIN]->(domain)
SET asset += $common, asset += row.properties`

export const CREATE_PROJECTS = `
UNWIND $rows AS row
CREATE (project:Project {id: row.id})
SET project += $common, project += row.properties
WITH row, project
CALL (row, project) {
  UNWIND row.firmIds AS id
  MATCH (firm:Firm {id: id})
  CREATE (firm)-[:TOOK_PART_IN]->(project)
}
CALL (row, project) {
  UNWIND row.capabilities AS id
  MATCH (capability:Capability {id: id})
  CREATE (project)-[:USED]->(capability)
}
CALL (row, project) {
  UNWIND row.ipAssetIds AS id
  MATCH (asset:IPAsset {id: id})
  CREATE (project)-[:ADAPTED]->(asset)
}
CALL (row, project) {
  UNWIND row.markets AS id
  MATCH (market:Market {id: id})
  CREATE (project)-[:REACHED]->(market)
}`

export const CREATE_WORKED_WITH = `
UNWIND $rows AS row
MATCH (one:Firm {id: row.from})
MATCH (other:Firm {id: row.to})
CREATE (one)-[edge:WORKED_WITH]->(other)
SET edge.count = row.count, edge.lastYear = row.lastYear, edge.weight = toFloat(row.weight)`

export const CREATE_PROVED = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (capability:Capability {id: row.capability})
CREATE (firm)-[edge:PROVED]->(capability)
SET edge.count = row.count, edge.lastYear = row.lastYear`
