/**
 * A firm that a project names, and that has not confirmed it, is tied to it by NAMED_IN and by nothing else:
 * no query for participants has to leave it out.
 */

/**
 * The firm that entered a project; null for one that came from elsewhere. Its names are bound nowhere else,
 * or the statement that this is woven into would narrow it. Cost: the project's participants.
 */
export const ENTERED_BY = `CASE WHEN project.enteredAt IS NOT NULL
    THEN head(COLLECT { MATCH (project)<-[entry:TOOK_PART_IN]-(enterer:Firm) WHERE entry.entered RETURN enterer.id }) END`

/**
 * Whether a project was entered by a firm, and no other firm has confirmed it. The statement that this is
 * woven into binds `project`. Cost: constant, its degree.
 */
export const IS_UNCONFIRMED =
  '(project.enteredAt IS NOT NULL AND COUNT { (project)<-[:TOOK_PART_IN]-() } < 2)'

/**
 * Takes the lock of a firm that is to be asked, and counts what waits for it from the firm $enteredBy. Cost:
 * the projects that name it.
 */
export const LOCK_NAMED_FIRM = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
WITH firm WHERE firm.id IS NOT NULL
RETURN COUNT {
  MATCH (firm)-[:NAMED_IN {state: 'WAITING'}]->(:Project)<-[part:TOOK_PART_IN]-(:Firm {id: $enteredBy}) WHERE part.entered
} AS waiting`

/** A project that names a firm, under its lock. Cost: two index seeks, and the project's participants. */
export const LOCK_NAMING = `
MATCH (:Firm {id: $firmId})-[:NAMED_IN {state: 'WAITING'}]->(project:Project {id: $projectId})
SET project.id = project.id
RETURN project.titleZh AS titleZh, project.titleEn AS titleEn, project.version AS version`

/** Makes a firm a participant, with the IP of its own that was adapted. Cost: its assets. */
export const CONFIRM_PART = `
MATCH (firm:Firm {id: $firmId})-[naming:NAMED_IN {state: 'WAITING'}]->(project:Project {id: $projectId})
MERGE (firm)-[part:TOOK_PART_IN]->(project)
SET part.role = naming.role, part.confirmedAt = datetime($at)
WITH firm, project, naming, naming.ipAssets AS assetIds
DELETE naming
WITH firm, project, assetIds
MATCH (asset:IPAsset) WHERE asset.id IN assetIds AND EXISTS { (firm)-[:OWNS]->(asset) }
MERGE (project)-[:ADAPTED]->(asset)`

/** Keeps how the asking of a firm ended: DECLINED or EXPIRED. Cost: two index seeks. */
export const END_NAMING = `
MATCH (:Firm {id: $firmId})-[naming:NAMED_IN {state: 'WAITING'}]->(:Project {id: $projectId})
SET naming.state = $state, naming.since = datetime($at)`

/** Forgets that a firm was asked. Cost: two index seeks. */
export const DELETE_NAMING = `
MATCH (:Firm {id: $firmId})-[naming:NAMED_IN {state: 'WAITING'}]->(:Project {id: $projectId})
DELETE naming`

/**
 * A project in which a firm takes part because it confirmed it, under the lock of the project. Cost: its
 * participants.
 */
export const LOCK_CONFIRMED_PART = `
MATCH (:Firm {id: $firmId})-[part:TOOK_PART_IN]->(project:Project {id: $projectId})
WHERE part.confirmedAt IS NOT NULL
SET project.id = project.id
RETURN project.titleZh AS titleZh, project.titleEn AS titleEn, ${ENTERED_BY} AS enteredBy`

/**
 * Makes participants ones that are only named, with a state of WAITING or LEFT; their IP is no longer shown
 * as adapted. Cost: the assets that the project adapted.
 */
export const UNDO_PARTS = `
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})-[part:TOOK_PART_IN]->(project:Project {id: $projectId})
OPTIONAL MATCH (project)-[adapted:ADAPTED]->(asset:IPAsset)<-[:OWNS]-(firm)
WITH firm, project, part, part.role AS role, collect(adapted) AS adapted, collect(asset.id) AS assetIds
MERGE (firm)-[naming:NAMED_IN]->(project)
SET naming.state = $state, naming.role = role, naming.ipAssets = assetIds, naming.since = datetime($at)
DELETE part
FOREACH (each IN adapted | DELETE each)`

/** Ids of the firms that take part in a project. Cost: those firms. */
export const PARTICIPANT_IDS = `
MATCH (project:Project {id: $projectId})<-[:TOOK_PART_IN]-(firm:Firm)
RETURN firm.id AS id`

/** Deletes a project in which nobody takes part any more. Cost: its own relationships. */
export const DELETE_IF_EMPTY = `
MATCH (project:Project {id: $projectId}) WHERE NOT EXISTS { (project)<-[:TOOK_PART_IN]-() }
DETACH DELETE project`

/** Ids of the projects that a firm entered. Cost: the firm's own projects. */
export const ENTERED_PROJECT_IDS = `
MATCH (:Firm {id: $firmId})-[part:TOOK_PART_IN]->(project:Project) WHERE part.entered
RETURN project.id AS id`

/**
 * Firms that entered projects name and that are no participants, by id. Cost: at most the firms of one
 * project, cut at $limit.
 */
export const NAMINGS_OF_PROJECTS = `
UNWIND $ids AS parentId
MATCH (project:Project {id: parentId})
CALL (project) {
  MATCH (project)<-[naming:NAMED_IN]-(firm:Firm)
  RETURN naming, firm.id AS firmId ORDER BY firmId LIMIT $limit
}
RETURN parentId, naming {.role, .state, .ipAssets, firmId: firmId, since: toString(naming.since)} AS row`
