import type { MovedTie } from './moved-ties.ts'

/** A firm that was merged and the one it was merged into, under their locks. Cost: two index seeks. */
export const LOCK_MERGE = `
MATCH (merged:RemovedFirm {id: $mergedId}) WHERE merged:MergedFirm
OPTIONAL MATCH (kept:Firm {id: merged.mergeKeptId})
WITH merged, kept
CALL (merged, kept) {
  UNWIND [merged, kept] AS firm
  WITH firm WHERE firm IS NOT NULL ORDER BY firm.id
  SET firm.id = firm.id
}
// Read after the locks: it may have been undone while this waited.
WITH merged, kept WHERE merged:MergedFirm
RETURN merged.mergeKeptId AS keptId, merged.kind AS kind, merged.nameZh AS nameZh, merged.nameEn AS nameEn,
  merged.mergeBaseIds AS baseIds, merged.mergeRecord AS record,
  merged.removedAt > datetime($since) AS isRecent,
  kept IS NULL AND EXISTS { (:RemovedFirm {id: merged.mergeKeptId})-[:MERGED_INTO]->() } AS keptWasMerged,
  kept IS NULL AS keptIsGone,
  EXISTS { MATCH (later:MergedFirm)-[:MERGED_INTO]->(kept) WHERE later.removedAt > merged.removedAt } AS hasLater`

/** Takes from the kept firm what it got of one type. Cost: the relationships of the merge. */
export const takeBack = ({ type, incoming }: MovedTie) => `
MATCH (kept:Firm {id: $keptId})
MATCH (:RemovedFirm {id: $mergedId})-[away:MERGED_AWAY]->(other) WHERE away.mergedType = '${type}' AND away.mergedMoved
MATCH (kept)${incoming ? '<' : ''}-[tie:${type}]-${incoming ? '' : '>'}(other)
DELETE tie`

/**
 * Gives a firm back what tied it, as far as that is still there. Returns how many of each type. Cost: the
 * relationships of the merge.
 */
export const GIVE_BACK = `
MATCH (merged:RemovedFirm {id: $mergedId})-[away:MERGED_AWAY]->(other)
CALL (merged, away, other) {
  WITH merged, away, other WHERE away.mergedOut AND NOT other:RemovedFirm
  CREATE (merged)-[tie:$(away.mergedType)]->(other)
  SET tie = properties(away)
  REMOVE tie.mergedType, tie.mergedOut, tie.mergedMoved
  RETURN tie
  UNION
  WITH merged, away, other WHERE NOT away.mergedOut AND NOT other:RemovedFirm
  CREATE (merged)<-[tie:$(away.mergedType)]-(other)
  SET tie = properties(away)
  REMOVE tie.mergedType, tie.mergedOut, tie.mergedMoved
  RETURN tie
}
DELETE away
RETURN type(tie) AS type, count(tie) AS count`

/** Whether another firm has one of the codes by now. Cost: two index seeks. */
export const TAKEN_CODES = `
MATCH (merged:RemovedFirm {id: $mergedId})
RETURN EXISTS { MATCH (firm:Firm) WHERE firm.creditCode = merged.creditCode } AS creditCode,
  EXISTS { MATCH (firm:Firm) WHERE firm.lei = merged.lei } AS lei`

/**
 * Makes a firm of one that was merged. Where its owners have erased their accounts since, it can be claimed
 * again. Cost: one index seek, and the members of the firm.
 */
export const SHOW_FIRM = `
MATCH (merged:RemovedFirm {id: $mergedId})
SET merged += $properties, merged:Firm, merged:$($kind),
  merged.claimed = merged.claimed AND (NOT $lostMembers OR EXISTS { (:Account)-[:MEMBER_OF {role: 'OWNER'}]->(merged) })
REMOVE merged:RemovedFirm:MergedFirm, merged.removedAt, merged.by, merged.mergeKeptId, merged.mergeBaseIds, merged.mergeRecord
WITH merged
OPTIONAL MATCH (merged)-[left:MERGED_INTO|MERGED_AWAY]->()
DELETE left`

const MERGE_ROW = `
RETURN merged.id AS mergedId, merged.nameZh AS nameZh, merged.nameEn AS nameEn,
  merged.mergeKeptId AS keptId, toString(merged.removedAt) AS mergedAt`

/** A merge since an instant. Cost: one index seek. */
export const MERGE_BY_ID = `
MATCH (merged:RemovedFirm {id: $mergedId}) WHERE merged:MergedFirm AND merged.removedAt > datetime($since)${MERGE_ROW}`

/**
 * Merges since an instant, newest first, after a key, among the $window last firms that left the network
 * since. Of bases: where both firms were theirs. Cost: $window entries of the index of (removedAt, id), which
 * needs a word on both.
 */
export const RECENT_MERGES = `
MATCH (merged:RemovedFirm) WHERE merged.removedAt > datetime($since) AND merged.removedAt <= datetime($at) AND merged.id > ''
WITH merged ORDER BY merged.removedAt DESC, merged.id DESC LIMIT $window
WHERE merged:MergedFirm AND (merged.removedAt < datetime($at) OR merged.id < $id)
  AND ($baseIds IS NULL OR all(baseId IN merged.mergeBaseIds WHERE baseId IN $baseIds))
WITH merged LIMIT $limit
${MERGE_ROW}`

/**
 * Lets go of what an undo would need of merges that are too old for it; what is left leads to the firm that
 * was kept. Cost: the index entries of what was removed before, and $limit merges with their relationships.
 */
export const END_MERGES = `
MATCH (merged:RemovedFirm) WHERE merged.removedAt <= datetime($before) AND merged.id > ''
  AND merged:MergedFirm AND merged.mergeRecord IS NOT NULL
WITH merged LIMIT $limit
CALL (merged) {
  MATCH (merged)-[away:MERGED_AWAY]->()
  DELETE away
}
SET merged = merged {.id, .nameZh, .nameEn, .removedAt, .by, .mergeKeptId}
RETURN count(merged) AS ended`

/**
 * The bases of the two firms of a merge, '' for none; of one that is too old to be undone none. Cost: one
 * index seek.
 */
export const BASES_OF_MERGE = `
MATCH (merged:RemovedFirm {id: $mergedId}) WHERE merged:MergedFirm
RETURN coalesce(merged.mergeBaseIds, ['']) AS baseIds`
