import { IS_VERIFIED, ORGANISATION_TYPE } from '../firms/firms.cypher.ts'
import type { MovedTie } from './moved-ties.ts'

/**
 * A firm that was merged into another is (:RemovedFirm:MergedFirm)-[:MERGED_INTO]->(the firm that was kept):
 * it is no Firm, so that no query has to leave it out, and keeps its properties. Its relationships stand as
 * (:MergedFirm)-[:MERGED_AWAY {mergedType, mergedOut, mergedMoved}]->(), with their properties, so that they
 * go with what they led to; mergedMoved: the kept firm has one instead that it did not have before.
 */

/** A relationship of one type between a firm and something else; woven in when the module loads. */
const tie = ({ type, incoming }: MovedTie, firm: string, name: string, other: string) =>
  incoming ? `(${firm})<-[${name}:${type}]-(${other})` : `(${firm})-[${name}:${type}]->(${other})`

/** No firm has two bases, or a licence on its own IP. */
const MAY_MOVE: Partial<Record<MovedTie['type'], string>> = {
  HOSTED_BY: 'AND NOT EXISTS { (kept)-[:HOSTED_BY]->() }',
  TO: 'AND NOT EXISTS { (kept)-[:OWNS]->(:IPAsset)-[:GRANTED]->(other) }',
}

/** Firms of these ids as they are compared. Cost: an index seek each; ties are read off the degree. */
export const FIRMS_TO_COMPARE = `
MATCH (firm:Firm) WHERE firm.id IN $ids
RETURN firm.id AS id, coalesce(firm.version, 1) AS version, firm.sample AS sample, ${IS_VERIFIED} AS verified,
  coalesce(firm.selfRegistered, false) AND NOT firm.verified AS ownWordOnly,
  head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId,
  COUNT { (firm)<-[:MEMBER_OF]-() } AS members, COUNT { (firm)--() } - COUNT { (firm)-[:NAMED_IN]->() } AS ties,
  firm {
    .nameZh, .nameEn, .descriptionZh, .descriptionEn, .province, .provinceZh, .cityZh, .cityEn, .country, .foundedYear,
    .website, .domain, .creditCode, .lei, organisationType: ${ORGANISATION_TYPE}, memoryFields: coalesce(firm.memoryFields, [])
  } AS profile`

/**
 * What stands in the way of merging a firm into another. Cost: the members of the one, and three index seeks.
 */
export const PAIR_OBSTACLES = `
MATCH (kept:Firm {id: $keptId}), (merged:Firm {id: $mergedId})
RETURN EXISTS { MATCH (account:Account)-[:MEMBER_OF]->(merged) WHERE NOT EXISTS { (account)-[:MEMBER_OF]->(kept) } } AS hasOwnPeople,
  EXISTS {
    MATCH (request:Request) WHERE request.subjectId = $mergedId AND request.kind IS NOT NULL AND request.status = 'PENDING'
  } OR EXISTS { (merged)-[:NAMED_IN {state: 'WAITING'}]->() } AS isAskedAbout,
  EXISTS { MATCH (erasure:Erasure) WHERE erasure.subject IN [$keptId, $mergedId] } AS isToBeErased`

/**
 * How many relationships of one type would move, and how many the kept firm has too. Cost: those of the
 * merged firm.
 */
export const countMoved = (moved: MovedTie) => `
MATCH (kept:Firm {id: $keptId})
MATCH ${tie(moved, ':Firm {id: $mergedId}', '', 'other')}
WITH kept, other, NOT EXISTS { ${tie(moved, 'kept', '', 'other')} } ${MAY_MOVE[moved.type] ?? ''} AS moves
RETURN count(CASE WHEN moves THEN 1 END) AS moves, count(CASE WHEN NOT moves THEN 1 END) AS shared`

/** Derived from others, and computed again. */
const DERIVED = "['WORKED_WITH', 'PROVED']"
/** Between firms as such: they stay where they are. */
const STAY = "['MERGED_AWAY', 'MERGED_INTO', 'NOT_SAME_AS']"

/** Keeps what ties a firm, for an undo. Returns how many of each type. Cost: the firm's own relationships. */
export const REMEMBER_TIES = `
MATCH (merged:Firm {id: $mergedId})-[tie]-(other)
WHERE NOT type(tie) IN ${DERIVED} + ${STAY}
CREATE (merged)-[away:MERGED_AWAY]->(other)
SET away = properties(tie), away.mergedType = type(tie), away.mergedOut = startNode(tie) = merged, away.mergedMoved = false
RETURN away.mergedType AS type, count(away) AS count`

/**
 * Gives the kept firm relationships of one type that it does not have. Cost: those of the merged firm.
 */
export const moveTies = (moved: MovedTie) => `
MATCH (kept:Firm {id: $keptId})
MATCH (:Firm {id: $mergedId})-[away:MERGED_AWAY]->(other)
WHERE away.mergedType = '${moved.type}' AND NOT EXISTS { ${tie(moved, 'kept', '', 'other')} } ${MAY_MOVE[moved.type] ?? ''}
WITH kept, other, head(collect(away)) AS away
CREATE ${tie(moved, 'kept', 'tie', 'other')}
SET tie = properties(away), away.mergedMoved = true
REMOVE tie.mergedType, tie.mergedOut, tie.mergedMoved`

/**
 * The projects that both firms took part in, and up to $limit others of these. Cost: the merged firm's
 * projects, and up to $limit of their participants.
 */
export const SHARED_PROJECTS = `
MATCH (kept:Firm {id: $keptId}), (merged:Firm {id: $mergedId})
RETURN COLLECT { MATCH (merged)-[:TOOK_PART_IN]->(project:Project)<-[:TOOK_PART_IN]-(kept) RETURN project.id } AS projectIds,
  COLLECT {
    MATCH (merged)-[:TOOK_PART_IN]->(shared:Project)<-[:TOOK_PART_IN]-(kept)
    MATCH (shared)<-[:TOOK_PART_IN]-(partner:Firm) WHERE NOT partner IN [kept, merged]
    WITH DISTINCT partner LIMIT $limit
    RETURN partner.id
  } AS partnerIds`

/**
 * Makes a firm one that was merged, without relationships but those that stay. Cost: its own relationships.
 */
export const HIDE_FIRM = `
MATCH (kept:Firm {id: $keptId}), (merged:Firm {id: $mergedId})
CALL (merged) {
  MATCH (merged)-[tie]-() WHERE NOT type(tie) IN ${STAY}
  DELETE tie
}
CREATE (merged)-[:MERGED_INTO]->(kept)
SET merged:RemovedFirm:MergedFirm, merged.removedAt = datetime($at), merged.by = 'MERGE',
  merged.mergeKeptId = $keptId, merged.mergeBaseIds = $baseIds, merged.mergeRecord = $record
REMOVE merged:Firm:Traditional:Digital, merged.record, merged.recordVersion, merged.nameKeyZh, merged.nameKeyEn, merged.nameKeyVersion`

/** Sets what a firm took from another, and makes it a new version. Cost: one index seek. */
export const SET_TAKEN = `
MATCH (firm:Firm {id: $firmId})
SET firm += $properties, firm.updatedAt = datetime($at), firm.version = coalesce(firm.version, 1) + 1`

/**
 * The firm that each of these was merged into, as far as it is there; merges are followed ten deep. Cost: an
 * index seek and up to ten relationships each.
 */
export const MERGED_INTO = `
UNWIND $ids AS id
MATCH (:RemovedFirm {id: id})-[:MERGED_INTO*1..10]->(firm:Firm)
RETURN id AS id, firm.id AS keptId`
