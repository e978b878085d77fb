import { PARTIES_TO_FIRM } from '../requests/reviewers.cypher.ts'

/**
 * A firm that is to go, under its lock, with the projects it took part in and up to $limit firms that were in
 * them. Cost: the firm's own projects, and up to $limit of their participants.
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

/**
 * Keeps who is a party to a firm that is to go: they still read nothing of what others asked about it. Cost:
 * the members of the firm and the requests about it.
 */
export const KEEP_PARTIES = `
MERGE (removed:RemovedFirm {id: $firmId})
WITH removed
CALL () {${PARTIES_TO_FIRM}
}
MERGE (account)-[:WAS_PARTY_TO]->(removed)`

/**
 * The firm itself, with all that ties it; what is left says that there was one. Cost: the firm's own
 * relationships.
 */
export const DELETE_FIRM = `
MATCH (firm:Firm {id: $firmId})
DETACH DELETE firm
MERGE (removed:RemovedFirm {id: $firmId})
SET removed.nameZh = $nameZh, removed.nameEn = $nameEn, removed.nameKeyZh = $nameKeyZh, removed.nameKeyEn = $nameKeyEn,
  removed.nameKeyVersion = $nameKeyVersion, removed.removedAt = datetime($at), removed.by = $by`

/**
 * A page of what was removed, newest first, from the index of (removedAt, id). Cost: $limit index entries.
 */
export const REMOVED_FIRMS = `
MATCH (removed:RemovedFirm) WHERE removed.removedAt <= datetime($at)
WITH removed WHERE removed.removedAt < datetime($at) OR removed.id < $id
WITH removed ORDER BY removed.removedAt DESC, removed.id DESC LIMIT $limit
WITH removed, removed.removedAt AS at, removed.id AS id
RETURN removed {.id, .nameZh, .nameEn, .by, removedAt: toString(removed.removedAt)} AS removed ORDER BY at DESC, id DESC`

/** How many were removed, counted up to $limit. Cost: constant, from the count store. */
export const COUNT_REMOVED_FIRMS = `
RETURN COUNT { (:RemovedFirm) } AS count`

/**
 * Whether a firm with one of these names, as they are compared, was removed. Cost: two index seeks a name.
 */
export const IS_REMOVED_NAME = `
RETURN EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyZh IN $nameKeys }
  OR EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyEn IN $nameKeys } AS removed`

/** Whether a firm of this id was removed. Cost: one index seek. */
export const IS_REMOVED = `
RETURN EXISTS { (:RemovedFirm {id: $firmId}) } AS removed`
