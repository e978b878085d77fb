/**
 * Whether a brief that was published and not closed still takes answers. `closesAt` is stored where the
 * deadline is a day in another zone than China's, whose day is $today.
 */
export const TAKES_ANSWERS =
  'CASE WHEN brief.closesAt IS NULL THEN brief.deadline >= date($today) ELSE brief.closesAt > datetime() END'

/**
 * What a brief's row holds; woven into constants when the module loads, never with values. A brief past its
 * deadline takes no answers.
 */
export const BRIEF_ROW = `brief {
  .id, .titleZh, .titleEn, .descriptionZh, .descriptionEn, .field, .budgetBand, .sample, .outcome,
  benefitZh: coalesce(brief.benefitZh, ''), benefitEn: coalesce(brief.benefitEn, ''),
  audienceZh: coalesce(brief.audienceZh, ''), audienceEn: coalesce(brief.audienceEn, ''),
  postedOn: toString(brief.postedOn), deadline: toString(brief.deadline),
  deadlineZone: coalesce(brief.deadlineZone, 'Asia/Shanghai'),
  startsOn: toString(brief.startsOn), endsOn: toString(brief.endsOn),
  status: CASE WHEN brief.status = 'DRAFT' THEN 'DRAFT' WHEN brief.status = 'OPEN' AND ${TAKES_ANSWERS} THEN 'OPEN' ELSE 'CLOSED' END,
  expired: brief.status = 'OPEN' AND NOT ${TAKES_ANSWERS},
  visibility: coalesce(brief.visibility, 'PUBLIC'), version: coalesce(brief.version, 1),
  outcomeNote: coalesce(brief.outcomeNote, ''),
  firmId: head([(brief)<-[:POSTED]-(firm:Firm) | firm.id])
}`

/**
 * Whether an open brief stands after the key ($deadline, $id) in 'earliest deadline first, then by id'. The
 * first page starts from the empty id of yesterday, which is not over yet west of China.
 */
export const BRIEF_IS_OPEN_AFTER = `brief.status = 'OPEN' AND brief.deadline >= date($deadline) AND brief.id IS NOT NULL
  AND ${TAKES_ANSWERS}
  AND NOT (brief.deadline = date($deadline) AND brief.id <= $id)`

/**
 * Whether a brief passes the filter; a parameter that is null narrows nothing. Cost: the brief's own needs
 * and markets.
 */
export const BRIEF_PASSES = `($sample IS NULL OR brief.sample = $sample)
  AND ($firmKind IS NULL OR EXISTS { (brief)<-[:POSTED]-(firm:Firm) WHERE firm.kind = $firmKind })
  AND ($markets IS NULL OR EXISTS { (brief)-[:TARGETS]->(market:Market) WHERE market.id IN $markets })
  AND ($capabilities IS NULL OR EXISTS {
    (brief)-[:NEEDS]->(capability:Capability)
    WHERE capability.id IN $capabilities OR EXISTS { (capability)-[:PART_OF]->(group:Capability) WHERE group.id IN $capabilities }
  })`

/** Briefs of these ids. Cost: one index seek an id. */
export const BRIEFS_BY_IDS = `
MATCH (brief:Brief) WHERE brief.id IN $ids
RETURN ${BRIEF_ROW} AS brief`

/**
 * A page of the open briefs that pass the filter, earliest deadline first, then by id. Cost: at most $window
 * entries of the index of (status, deadline, id), in its order, plus those of the first day already seen;
 * reading stops as soon as the page is full.
 */
export const OPEN_BRIEFS = `
MATCH (brief:Brief) WHERE ${BRIEF_IS_OPEN_AFTER}
WITH brief ORDER BY brief.status, brief.deadline, brief.id LIMIT $window
WHERE ${BRIEF_PASSES}
WITH brief LIMIT $limit
RETURN ${BRIEF_ROW} AS brief ORDER BY brief.deadline, brief.id`

/**
 * Key of the last brief that OPEN_BRIEFS looked at when it filled no page; no row at the end. Cost: $window
 * index entries.
 */
export const END_OF_WINDOW = `
MATCH (brief:Brief) WHERE ${BRIEF_IS_OPEN_AFTER}
WITH brief ORDER BY brief.status, brief.deadline, brief.id SKIP $window - 1 LIMIT 2
WITH collect({deadline: toString(brief.deadline), id: brief.id}) AS keys WHERE size(keys) = 2
RETURN keys[0] AS key`

/**
 * How many of the first $window open briefs pass the filter, up to $limit, and how many were looked at. Cost:
 * $window briefs.
 */
export const COUNT_OPEN_BRIEFS = `
CALL () {
  MATCH (brief:Brief) WHERE brief.status = 'OPEN' AND brief.deadline >= date($since) AND brief.id IS NOT NULL AND ${TAKES_ANSWERS}
  WITH brief ORDER BY brief.status, brief.deadline, brief.id LIMIT $window
  WHERE ${BRIEF_PASSES}
  WITH brief LIMIT $limit
  RETURN count(brief) AS matching
}
CALL () {
  MATCH (brief:Brief) WHERE brief.status = 'OPEN' AND brief.deadline >= date($since) AND brief.id IS NOT NULL AND ${TAKES_ANSWERS}
  WITH brief LIMIT $window + 1
  RETURN count(brief) AS open
}
RETURN matching, open`

/** A page of each firm's open briefs, earliest deadline first. Cost: the firm's own briefs. */
export const OPEN_BRIEFS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:POSTED]->(brief:Brief) WHERE ${BRIEF_IS_OPEN_AFTER}
  RETURN brief ORDER BY brief.deadline, brief.id LIMIT $limit
}
RETURN parentId, ${BRIEF_ROW} AS row`

/** How many open briefs each firm has, counted up to $limit. Cost: the firm's own briefs. */
export const COUNT_OPEN_BRIEFS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:POSTED]->(brief:Brief) WHERE brief.status = 'OPEN' AND ${TAKES_ANSWERS}
  WITH brief LIMIT $limit
  RETURN count(brief) AS row
}
RETURN parentId, row`

/** The brief $parentId, private or not; what it refers to is asked for where the brief itself was. */
export const BRIEF_OF_PARENT = `CALL (parentId) {
  MATCH (brief:Brief {id: parentId}) RETURN brief
  UNION
  MATCH (brief:PrivateBrief {id: parentId}) RETURN brief
}`

/**
 * What each brief needs: musts first, then the weightiest, then by code. Cost: the brief's own needs, cut at
 * $limit.
 */
export const NEEDS_OF_BRIEFS = `
UNWIND $ids AS parentId
${BRIEF_OF_PARENT}
CALL (brief) {
  MATCH (brief)-[need:NEEDS]->(capability:Capability)
  RETURN need, capability ORDER BY need.must DESC, need.weight DESC, capability.id LIMIT $limit
}
RETURN parentId, {
  must: need.must, weight: need.weight,
  capability: capability {
    .id, .nameZh, .nameEn, .typicalSide, parentId: head([(capability)-[:PART_OF]->(group:Capability) | group.id])
  }
} AS row`

/** Markets that each brief targets, by id. Cost: the brief's own relationships, cut at $limit. */
export const MARKETS_OF_BRIEFS = `
UNWIND $ids AS parentId
${BRIEF_OF_PARENT}
CALL (brief) {
  MATCH (brief)-[:TARGETS]->(market:Market)
  RETURN market ORDER BY market.id LIMIT $limit
}
RETURN parentId, market {.id, .nameZh, .nameEn, .type} AS row`
