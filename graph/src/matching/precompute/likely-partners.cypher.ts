/**
 * Firms after $after in order of id, with the state their likely partners were computed from. Cost: $limit
 * firms.
 */
export const FIRMS_OF_LINKS = `
MATCH (firm:Firm) WHERE firm.id > $after
WITH firm ORDER BY firm.id LIMIT $limit
RETURN firm.id AS id, firm.kind AS kind, firm.country AS country, firm.linkState AS state
ORDER BY id`

/**
 * Projects after $after in order of id, with their firms and what they used. Cost: $limit projects and their
 * relationships of these two types.
 */
export const PROJECTS_OF_LINKS = `
MATCH (project:Project) WHERE project.id > $after
WITH project ORDER BY project.id LIMIT $limit
RETURN project.id AS id, toString(project.startDate) AS startDate, project.year AS year,
  [(project)<-[:TOOK_PART_IN]-(firm:Firm) | firm.id] AS participants,
  [(project)-[:USED]->(capability:Capability) | capability.id] AS capabilities,
  coalesce(project.confidence, 'page') <> 'memory' AND NOT coalesce(project.sample, false) AS confirmed
ORDER BY id`

/**
 * Stores the likely partners of a batch of firms instead of those they had, with the state they were computed
 * from, null for a firm that has none. A firm that is gone meanwhile is left out. Cost: two writes a likely
 * partner.
 */
export const WRITE_LIKELY_PARTNERS = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.id})
SET firm.linkState = row.state
WITH row, firm
CALL (firm) {
  MATCH (firm)-[old:LIKELY_PARTNER]->()
  DELETE old
}
CALL (row, firm) {
  UNWIND row.partners AS likely
  MATCH (partner:Firm {id: likely.id})
  CREATE (firm)-[:LIKELY_PARTNER {score: toFloat(likely.score)}]->(partner)
}`
