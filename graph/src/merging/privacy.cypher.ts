/**
 * Memberships of firms that were merged into another, kept while that can be undone. Cost: those of the
 * account.
 */
export const EXPORT_MERGED_MEMBERSHIPS = `
MATCH (account)<-[was:MERGED_AWAY]-(merged:MergedFirm) WITH was, merged LIMIT $limit
RETURN {role: was.role, since: toString(was.since), id: merged.id, nameZh: merged.nameZh, nameEn: merged.nameEn}`

/**
 * Of firms that were merged into the firm, directly or over others, nothing stays but their ids. Cost: those
 * firms and what was kept of their relationships.
 */
export const ERASE_MERGED_FIRMS = `
MATCH (:Firm {id: $firmId})<-[:MERGED_INTO*1..10]-(merged:MergedFirm)
WITH DISTINCT merged
CALL (merged) {
  MATCH (merged)-[away:MERGED_AWAY]->()
  DELETE away
}
SET merged = {id: merged.id, removedAt: merged.removedAt, by: 'ERASURE'}
REMOVE merged:MergedFirm
WITH merged
MATCH (merged)-[into:MERGED_INTO]-()
DELETE into`
