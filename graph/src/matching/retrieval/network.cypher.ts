import { WEIGHTS_NUMBER } from '../weights.cypher.ts'
import { VOCABULARY_STATE } from './vocabularies.cypher.ts'

/**
 * Planning these takes longer than running them, and their plans follow from their starting points, whatever
 * the counts: a plan is kept.
 */
const KEEP_PLAN = 'CYPHER replan=skip'

/**
 * Whom partners are asked for: $firmId, or the firm that posted $briefId or $privateBriefId, with the brief
 * and the firms that the link model holds likely to become partners. Cost: the brief's own entries and
 * $likelyPerFirm relationships.
 */
export const SUBJECT = `${KEEP_PLAN}
OPTIONAL MATCH (open:Brief {id: $briefId})
OPTIONAL MATCH (hidden:PrivateBrief {id: $privateBriefId})
WITH coalesce(open, hidden) AS posted
OPTIONAL MATCH (posted)<-[:POSTED]-(poster:Firm)
OPTIONAL MATCH (named:Firm {id: $firmId})
WITH posted, coalesce(named, poster) AS subject WHERE subject IS NOT NULL
LIMIT 1
RETURN subject.id AS firmId, CASE WHEN posted IS NULL THEN null ELSE posted {
    .id, .field, firmId: subject.id, startsOn: toString(posted.startsOn), endsOn: toString(posted.endsOn),
    needs: [(posted)-[need:NEEDS]->(capability:Capability) | { capability: capability.id, must: need.must, weight: need.weight }],
    ipAssets: [(posted)-[:CONCERNS]->(asset:IPAsset) | asset.id],
    markets: [(posted)-[:TARGETS]->(market:Market) | market.id]
  } END AS brief,
  COLLECT {
    MATCH (subject)-[likely:LIKELY_PARTNER]->(partner)
    RETURN [partner.id, likely.score] ORDER BY likely.score DESC, partner.id LIMIT $likelyPerFirm
  } AS likely,
  ${VOCABULARY_STATE} AS vocabularyState,
  ${WEIGHTS_NUMBER} AS weightsNumber`

/** Names of nodes by their ids, each label by its own index. Cost: one seek an id. */
export const NAMES = `${KEEP_PLAN}
RETURN
  COLLECT { UNWIND $Firm AS id MATCH (node:Firm {id: id}) RETURN [id, node.nameZh, node.nameEn] } AS Firm,
  COLLECT { UNWIND $Project AS id MATCH (node:Project {id: id}) RETURN [id, node.titleZh, node.titleEn] } AS Project,
  COLLECT { UNWIND $IPAsset AS id MATCH (node:IPAsset {id: id}) RETURN [id, node.nameZh, node.nameEn] } AS IPAsset,
  COLLECT { UNWIND $Brief AS id MATCH (node:Brief {id: id}) RETURN [id, node.titleZh, node.titleEn]
    UNION ALL UNWIND $Brief AS id MATCH (node:PrivateBrief {id: id}) RETURN [id, node.titleZh, node.titleEn]
  } AS Brief,
  COLLECT {
    UNWIND $Grant AS id MATCH (node:Grant {id: id})
    WITH node, toString(node.from) AS from, toString(node.to) AS to
    RETURN [node.id, '授权（' + from + '至' + to + '）', 'Licence, ' + from + ' to ' + to]
  } AS Grant`
