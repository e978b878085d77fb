/**
 * Firms whose records may be out of date stand in lists, (:StaleRecords {queue, firmIds}), made in the
 * transaction of the write that they follow from. Such a list is never changed: its reader reads the firms
 * after it, and deletes it then, so no later write is missed.
 */

/** Ids in one list at most: as many as one transaction brings up to date. */
const LIST_SIZE = 200

const ADD_LISTS = `
UNWIND range(0, size(ids) - 1, ${LIST_SIZE}) AS from
CREATE (:StaleRecords {queue: $queue, firmIds: ids[from..from + ${LIST_SIZE}]})`

/** Adds firms. Cost: one node for LIST_SIZE firms. */
export const ADD_STALE = `
WITH $firmIds AS ids${ADD_LISTS}`

/**
 * Adds firms, and those whose records speak of them: their partners, those whose IP they have a licence on,
 * and those of projects with their IP. Cost: the partners, licences and IP of the firms, at most $limit of
 * each firm, and the firms of the projects with their IP.
 */
export const ADD_STALE_AROUND = `
CALL () {
  UNWIND $firmIds AS id
  RETURN id
  UNION
  MATCH (firm:Firm) WHERE firm.id IN $firmIds
  CALL (firm) {
    MATCH (firm)-[:WORKED_WITH]-(other:Firm) RETURN other LIMIT $limit
    UNION
    MATCH (firm)<-[:TO]-(:Grant)<-[:GRANTED]-(:IPAsset)<-[:OWNS]-(other:Firm) RETURN other LIMIT $limit
    UNION
    MATCH (firm)-[:OWNS]->(:IPAsset)<-[:ADAPTED]-(:Project)<-[:TOOK_PART_IN]-(other:Firm) RETURN other LIMIT $limit
  }
  RETURN other.id AS id
}
WITH collect(id) AS ids${ADD_LISTS}`

/**
 * Adds $limit firms after $after, in order of id. Returns the last of them. Cost: $limit index entries, and a
 * node for LIST_SIZE of them.
 */
export const ADD_ALL_STALE = `
MATCH (firm:Firm) WHERE firm.id > $after
WITH firm.id AS id ORDER BY id LIMIT $limit
WITH collect(id) AS ids, max(id) AS last
CALL (ids) {${ADD_LISTS}
}
RETURN last`

/** Some lists. Cost: $limit nodes; a deployment has no lists but its own. */
export const STALE_LISTS = `
MATCH (stale:StaleRecords) WHERE stale.queue = $queue
WITH stale LIMIT $limit
RETURN elementId(stale) AS listId, stale.firmIds AS firmIds`

/** Deletes lists whose firms are up to date. Cost: those nodes. */
export const DELETE_STALE_LISTS = `
UNWIND $listIds AS listId
MATCH (stale:StaleRecords) WHERE elementId(stale) = listId
DELETE stale`

/** Whether there is any list. Cost: one node, as above. */
export const HAS_STALE_LISTS = `
RETURN EXISTS { MATCH (stale:StaleRecords) WHERE stale.queue = $queue } AS has`
