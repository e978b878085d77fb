import { ENTERED_BY, IS_UNCONFIRMED } from './confirmations.cypher.ts'

/** What a project's row holds; woven into constants when the module loads, never with values. */
export const PROJECT_ROW = `project {
  .id, .titleZh, .titleEn, .year, .outcomeZh, .outcomeEn, externalPartners: coalesce(project.externalPartners, []),
  externalPartnersZh: coalesce(project.externalPartnersZh, project.externalPartners, []), .sample, .source, .sourceTier, .confidence, memoryFields: coalesce(project.memoryFields, []),
  startMonth: left(toString(project.startDate), 7), endMonth: left(toString(project.endDate), 7), version: coalesce(project.version, 1),
  enteredBy: ${ENTERED_BY}, unconfirmed: ${IS_UNCONFIRMED}
}`

/**
 * Whether a project stands after the key ($year, $id) in 'newest first, then by id'; $year null: from the
 * start.
 */
const PROJECT_IS_AFTER = `($year IS NULL OR project.year < $year OR (project.year = $year AND project.id > $id))`

/** Projects of these ids. Cost: one index seek an id. */
export const PROJECTS_BY_IDS = `
MATCH (project:Project) WHERE project.id IN $ids
RETURN ${PROJECT_ROW} AS project`

/**
 * A page of all projects, or where $real of those that are no samples, newest first, then by id. The index of
 * (year, id) gives ids upwards only within a year, so each year is asked on its own. Cost: $limit entries a
 * calendar year between the oldest and the newest project, and where $real the samples among them.
 */
export const PROJECTS_NEWEST_FIRST = `
CALL () {
  MATCH (project:Project) WHERE project.year <= coalesce($year, 9999) AND project.id IS NOT NULL
  RETURN project.year AS newest ORDER BY project.year DESC LIMIT 1
}
CALL () {
  MATCH (project:Project) WHERE project.year >= 0 AND project.id IS NOT NULL
  RETURN project.year AS oldest ORDER BY project.year LIMIT 1
}
UNWIND range(newest, oldest, -1) AS year
CALL (year) {
  MATCH (project:Project)
  WHERE project.year = year AND project.id > CASE WHEN year = $year THEN $id ELSE '' END
    AND NOT ($real AND project.sample)
  RETURN project ORDER BY project.year, project.id LIMIT $limit
}
WITH project ORDER BY project.year DESC, project.id LIMIT $limit
RETURN ${PROJECT_ROW} AS project`

/** A page of the samples, newest first, then by id. Cost: all samples, which only a demonstration has. */
export const SAMPLE_PROJECTS = `
MATCH (project:Project {sample: true}) WHERE ${PROJECT_IS_AFTER}
WITH project ORDER BY project.year DESC, project.id LIMIT $limit
RETURN ${PROJECT_ROW} AS project`

/**
 * How many projects there are, and how many of them are samples. Cost: the count store, and as many index
 * entries as there are samples.
 */
export const COUNT_ALL_PROJECTS = `
RETURN COUNT { (:Project) } AS all, COUNT { (:Project {sample: true}) } AS samples`

/** A page of each firm's projects, newest first. Cost: the firm's own projects. */
export const PROJECTS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:TOOK_PART_IN]->(project:Project) WHERE ${PROJECT_IS_AFTER}
  RETURN project ORDER BY project.year DESC, project.id LIMIT $limit
}
RETURN parentId, ${PROJECT_ROW} AS row`

/** How many projects each firm took part in. Cost: constant a firm, its degree. */
export const COUNT_PROJECTS_OF_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids
RETURN firm.id AS parentId, COUNT { (firm)-[:TOOK_PART_IN]->() } AS row`

/** A page of the projects that adapted each asset, newest first. Cost: the asset's own projects. */
export const PROJECTS_OF_IP_ASSETS = `
UNWIND $ids AS parentId
MATCH (asset:IPAsset {id: parentId})
CALL (asset) {
  MATCH (asset)<-[:ADAPTED]-(project:Project) WHERE ${PROJECT_IS_AFTER}
  RETURN project ORDER BY project.year DESC, project.id LIMIT $limit
}
RETURN parentId, ${PROJECT_ROW} AS row`

/** How many projects adapted each asset. Cost: constant an asset, its degree. */
export const COUNT_PROJECTS_OF_IP_ASSETS = `
MATCH (asset:IPAsset) WHERE asset.id IN $ids
RETURN asset.id AS parentId, COUNT { (asset)<-[:ADAPTED]-() } AS row`

/**
 * For each firm and each of the capabilities it offers, its newest projects that used the capability. Cost:
 * the firm's newest $walk projects and what they used.
 */
export const PROOFS_OF_FIRMS = `
UNWIND $firms AS asked
MATCH (firm:Firm {id: asked.firmId})
CALL (firm, asked) {
  MATCH (firm)-[:TOOK_PART_IN]->(project:Project)
  WITH asked, project ORDER BY project.year DESC, project.id LIMIT $walk
  MATCH (project)-[:USED]->(capability:Capability) WHERE capability.id IN asked.capabilityIds
  WITH capability, project ORDER BY project.year DESC, project.id
  WITH capability, collect(project)[..$limit] AS newest
  UNWIND newest AS project
  RETURN capability.id AS capabilityId, project
}
RETURN asked.firmId AS firmId, capabilityId, ${PROJECT_ROW} AS project`

/** Firms that took part in each project, by id. Cost: at most the firms of one project, cut at $limit. */
export const PARTICIPANTS_OF_PROJECTS = `
UNWIND $ids AS parentId
MATCH (project:Project {id: parentId})
CALL (project) {
  MATCH (project)<-[part:TOOK_PART_IN]-(firm:Firm)
  RETURN part.role AS role, firm.id AS firmId, part.confirmedAt IS NOT NULL AS confirmed ORDER BY firmId LIMIT $limit
}
RETURN parentId, {role: role, firmId: firmId, confirmed: confirmed} AS row`

/** Capabilities that each project used, by code. Cost: the project's own relationships. */
export const CAPABILITIES_OF_PROJECTS = `
UNWIND $ids AS parentId
MATCH (project:Project {id: parentId})
CALL (project) {
  MATCH (project)-[:USED]->(capability:Capability)
  RETURN capability ORDER BY capability.id LIMIT $limit
}
RETURN parentId, capability {
  .id, .nameZh, .nameEn, .typicalSide, parentId: head([(capability)-[:PART_OF]->(group:Capability) | group.id])
} AS row`

/** Markets that each project reached, by id. Cost: the project's own relationships. */
export const MARKETS_OF_PROJECTS = `
UNWIND $ids AS parentId
MATCH (project:Project {id: parentId})
CALL (project) {
  MATCH (project)-[:REACHED]->(market:Market)
  RETURN market ORDER BY market.id LIMIT $limit
}
RETURN parentId, market {.id, .nameZh, .nameEn, .type} AS row`
