/**
 * A firm that is to go, under its lock, with the projects it took part in and up to $limit firms that were in them. Cost: the firm's own
 * projects, and up to $limit of their participants.
 */
export const LOCK_FIRM_TO_REMOVE = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
RETURN firm.nameZh AS nameZh, firm.nameEn AS nameEn,
  COLLECT { MATCH (firm)-[:TOOK_PART_IN]->(project:Project) RETURN project.id } AS projectIds,
  COLLECT {
    MATCH (firm)-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(partner:Firm) WHERE partner <> firm
    WITH DISTINCT partner LIMIT $limit
    RETURN partner.id
  } AS partnerIds`

/** IP that the firm owned, with the grants on it. Cost: the firm's own assets and their relationships. */
export const DELETE_ASSETS = `
MATCH (:Firm {id: $firmId})-[:OWNS]->(asset:IPAsset)
OPTIONAL MATCH (asset)-[:GRANTED]->(licence:Grant)
DETACH DELETE licence, asset`

/** Needs that the firm posted. Cost: the firm's own briefs and their relationships. */
export const DELETE_BRIEFS = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief)
DETACH DELETE brief`

/** Projects in which nobody else of the network took part. Cost: the firm's own projects and their relationships. */
export const DELETE_LONE_PROJECTS = `
MATCH (firm:Firm {id: $firmId})-[:TOOK_PART_IN]->(project:Project)
WHERE NOT EXISTS { MATCH (project)<-[:TOOK_PART_IN]-(other:Firm) WHERE other <> firm }
DETACH DELETE project`

/** Claims of the firm with their evidence, and invitations to it. Cost: those of the firm. */
export const DELETE_CLAIMS_AND_INVITATIONS = `
MATCH (:Firm {id: $firmId})<-[:FOR|TO]-(waiting:Claim|Invitation)
DETACH DELETE waiting`

/** What was done about the firm stays, without what it said of itself. Cost: the firm's own events, from the index of subjects. */
export const DELETE_STATEMENTS = `
MATCH (event:Event) WHERE event.subject = $firmId
REMOVE event.before, event.after, event.personal`

/** The firm itself, with all that ties it; what is left says that there was one. Cost: the firm's own relationships. */
export const DELETE_FIRM = `
MATCH (firm:Firm {id: $firmId})
DETACH DELETE firm
MERGE (removed:RemovedFirm {id: $firmId})
SET removed.nameZh = $nameZh, removed.nameEn = $nameEn, removed.nameKeyZh = $nameKeyZh, removed.nameKeyEn = $nameKeyEn,
  removed.nameKeyVersion = $nameKeyVersion, removed.removedAt = datetime($at), removed.by = $by`

/** A page of what was removed, newest first, from the index of (removedAt, id). Cost: $limit index entries. */
export const REMOVED_FIRMS = `
MATCH (removed:RemovedFirm) WHERE removed.removedAt <= datetime($at)
WITH removed WHERE removed.removedAt < datetime($at) OR removed.id < $id
WITH removed ORDER BY removed.removedAt DESC, removed.id DESC LIMIT $limit
WITH removed, removed.removedAt AS at, removed.id AS id
RETURN removed {.id, .nameZh, .nameEn, .by, removedAt: toString(removed.removedAt)} AS removed ORDER BY at DESC, id DESC`

/** How many were removed, counted up to $limit. Cost: constant, from the count store. */
export const COUNT_REMOVED_FIRMS = `
RETURN COUNT { (:RemovedFirm) } AS count`

/** Whether a firm with one of these names, as they are compared, was removed. Cost: two index seeks a name. */
export const IS_REMOVED_NAME = `
RETURN EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyZh IN $nameKeys }
  OR EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyEn IN $nameKeys } AS removed`

/** Whether a firm of this id was removed. Cost: one index seek. */
export const IS_REMOVED = `
RETURN EXISTS { (:RemovedFirm {id: $firmId}) } AS removed`
