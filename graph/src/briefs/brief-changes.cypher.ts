/** Finds the brief $briefId, private or not. Cost: two index seeks. */
const FIND = `CALL () {
  MATCH (brief:Brief {id: $briefId}) RETURN brief
  UNION
  MATCH (brief:PrivateBrief {id: $briefId}) RETURN brief
}`

/** The firm that posted a brief. Cost: two index seeks. */
export const FIRM_OF_BRIEF = `${FIND}
MATCH (brief)<-[:POSTED]-(firm:Firm)
RETURN firm.id AS firmId`

/**
 * What stands in a brief, under the lock of its firm, which every change of its briefs takes. Cost: the
 * brief's own relationships.
 */
export const STATE_OF_BRIEF = `${FIND}
RETURN brief {
  .titleZh, .titleEn, .descriptionZh, .descriptionEn, .field, .budgetBand,
  benefitZh: coalesce(brief.benefitZh, ''), benefitEn: coalesce(brief.benefitEn, ''),
  audienceZh: coalesce(brief.audienceZh, ''), audienceEn: coalesce(brief.audienceEn, ''),
  deadline: toString(brief.deadline), deadlineZone: coalesce(brief.deadlineZone, 'Asia/Shanghai'),
  startsOn: toString(brief.startsOn), endsOn: toString(brief.endsOn),
  visibility: coalesce(brief.visibility, 'PUBLIC'),
  needs: COLLECT { MATCH (brief)-[need:NEEDS]->(capability:Capability) RETURN {capability: capability.id, must: need.must, weight: toFloat(need.weight)} },
  ipAssets: COLLECT { MATCH (brief)-[:CONCERNS]->(asset:IPAsset) RETURN asset.id },
  markets: COLLECT { MATCH (brief)-[:TARGETS]->(market:Market) RETURN market.id }
} AS fields, brief.status AS status, coalesce(brief.version, 1) AS version,
  brief.importName IS NOT NULL AS isImported,
  coalesce(brief.recordedAt > datetime($at) - duration('PT10M'), false) AS isRecorded`

/**
 * Which of the ids a brief of the firm may name: capabilities that are no groups, a group as its field, the
 * firm's own IP. Cost: one index seek an id.
 */
export const KNOWN_IDS = `
RETURN COLLECT { MATCH (capability:Capability)-[:PART_OF]->() WHERE capability.id IN $needs RETURN capability.id } AS needs,
  COLLECT { MATCH (group:Capability) WHERE group.id IN $field AND NOT EXISTS { (group)-[:PART_OF]->() } RETURN group.id } AS field,
  COLLECT { MATCH (asset:IPAsset) WHERE asset.id IN $ipAssets AND EXISTS { (asset)<-[:OWNS]-(:Firm {id: $firmId}) } RETURN asset.id } AS ipAssets,
  COLLECT { MATCH (market:Market) WHERE market.id IN $markets RETURN market.id } AS markets`

/** When a day ends in a zone, and whether that is to come. Cost: none. */
export const END_OF_DEADLINE = `
WITH datetime({date: date($deadline) + duration('P1D'), timezone: $deadlineZone}) AS closesAt
RETURN closesAt > datetime() AS isToCome`

/** How many briefs of a firm are not closed, up to $limit. Cost: the firm's own briefs. */
export const COUNT_UNCLOSED = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief|PrivateBrief) WHERE brief.status <> 'CLOSED'
WITH brief LIMIT $limit
RETURN count(brief) AS count`

/** A new draft of a firm; its fields are written afterwards. Cost: one index seek. */
export const CREATE_DRAFT = `
MATCH (firm:Firm {id: $firmId})
CREATE (firm)-[:POSTED]->(:PrivateBrief {
  id: $briefId, status: 'DRAFT', version: 0, postedOn: date($today), sample: coalesce(firm.sample, false)
})`

/**
 * Writes all fields of a brief, as its next version. Cost: the brief's own relationships and the ids.
 */
export const WRITE_FIELDS = `${FIND}
SET brief += $texts, brief.version = coalesce(brief.version, 1) + 1, brief.updatedAt = datetime($at),
  brief.deadline = date($deadline), brief.startsOn = date($startsOn), brief.endsOn = date($endsOn),
  brief.closesAt = CASE WHEN $texts.deadlineZone <> 'Asia/Shanghai'
    THEN datetime({date: date($deadline) + duration('P1D'), timezone: $texts.deadlineZone}) END
WITH brief
CALL (brief) {
  MATCH (brief)-[old:NEEDS|CONCERNS|TARGETS]->()
  DELETE old
}
CALL (brief) {
  UNWIND $needs AS need
  MATCH (capability:Capability {id: need.capability})
  MERGE (brief)-[edge:NEEDS]->(capability)
  SET edge.must = need.must, edge.weight = toFloat(need.weight)
}
CALL (brief) {
  MATCH (asset:IPAsset) WHERE asset.id IN $ipAssets
  MERGE (brief)-[:CONCERNS]->(asset)
}
CALL (brief) {
  MATCH (market:Market) WHERE market.id IN $markets
  MERGE (brief)-[:TARGETS]->(market)
}`

/** Makes a brief public. Cost: two index seeks. */
export const MAKE_PUBLIC = `${FIND}
REMOVE brief:PrivateBrief
SET brief:Brief`

/** Makes a brief private. Cost: two index seeks. */
export const MAKE_PRIVATE = `${FIND}
REMOVE brief:Brief
SET brief:PrivateBrief`

/** Notes when a change of a brief was recorded. Cost: two index seeks. */
export const NOTE_RECORDED = `${FIND}
SET brief.recordedAt = datetime($at)`

/** Sets what a step of a brief's life changes; null takes a property away. Cost: two index seeks. */
export const SET_STATE = `${FIND}
SET brief += $state, brief.version = coalesce(brief.version, 1) + 1, brief.updatedAt = datetime($at),
  brief.postedOn = CASE WHEN $postedOn IS NULL THEN brief.postedOn ELSE date($postedOn) END`

/** Deletes a draft. Cost: its own relationships. */
export const DELETE_DRAFT = `
MATCH (brief:PrivateBrief {id: $briefId, status: 'DRAFT'})
DETACH DELETE brief`
