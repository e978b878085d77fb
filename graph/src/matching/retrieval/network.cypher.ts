import { IS_VERIFIED, ORGANISATION_TYPE } from '../../firms/firms.cypher.ts'
import { VOCABULARY_STATE } from './vocabularies.cypher.ts'

/**
 * Matching reads a network three times: who surrounds the subject, who may be its partner, and the names
 * that reasons speak of. All caps are parameters from `model/caps.ts`; behind a hub at most $scan nodes are
 * looked at.
 */

/**
 * Planning these takes longer than running them, and their plans follow from their starting points, whatever
 * the counts: a plan is kept.
 */
const KEEP_PLAN = 'CYPHER replan=skip'

/**
 * What is known of the firms in the list `firms`, and of those in their projects: a participant that is not
 * among them is described by its kind and, if it is traditional, by its culture. Cost: at most surroundings
 * or candidates × (projectsPerFirm × participantsPerProject + own facts), whatever the size of the graph.
 */
const DESCRIBE_FIRMS = `
CALL (firms) {
  UNWIND firms AS firm
  WITH firm, COLLECT {
    MATCH (firm)-[:TOOK_PART_IN]->(project) WITH project LIMIT $scan
    RETURN project ORDER BY project.year DESC, project.id LIMIT $projectsPerFirm
  } AS own
  WITH firm, own, COLLECT { MATCH (firm)-[:OWNS]->(asset) WITH asset LIMIT $scan RETURN asset ORDER BY asset.id LIMIT $ipAssetsPerFirm } AS assets
  RETURN collect([
    firm.id,
    firm.kind,
    coalesce(${IS_VERIFIED}, false),
    coalesce(firm.sample, false),
    coalesce(firm.confidence, 'page') <> 'memory',
    coalesce(firm.projectCount, 0),
    COLLECT {
      MATCH (firm)-[edge:WORKS_IN|OFFERS|SELLS_TO]->(entry) RETURN type(edge) + ' ' + entry.id LIMIT $entriesPerFirm
    },
    [asset IN assets | asset.id],
    [project IN own | project.id],
    coalesce(firm.selfRegistered, false)
  ]) AS facts, collect(firm.id) AS firmIds, collect(own) AS projectsOfAll, collect(assets) AS assetsOfAll
}
CALL (projectsOfAll) {
  UNWIND projectsOfAll AS own
  UNWIND own AS project
  WITH DISTINCT project
  WITH project, COLLECT { MATCH (project)<-[:TOOK_PART_IN]-(member) WITH member LIMIT $scan RETURN member ORDER BY member.id LIMIT $participantsPerProject } AS members
  WITH project, members, COLLECT { MATCH (project)-[:ADAPTED]->(asset) RETURN asset LIMIT $ipAssetsPerFirm } AS assets
  RETURN collect([
    project.id,
    project.year,
    coalesce(project.confidence, 'page') <> 'memory',
    [member IN members | member.id],
    COLLECT {
      MATCH (project)-[edge:USED|REACHED]->(entry) RETURN type(edge) + ' ' + entry.id LIMIT $entriesPerFirm
    },
    [asset IN assets | asset.id]
  ]) AS projects, collect(members) AS membersOfAll, collect(assets) AS adaptedByAll
}
CALL (membersOfAll, firmIds) {
  UNWIND membersOfAll AS members
  UNWIND members AS member
  WITH DISTINCT member WHERE NOT member.id IN firmIds
  RETURN collect([
    member.id,
    member.kind,
    COLLECT { WITH member WHERE member.kind = 'TRADITIONAL' MATCH (member)-[:WORKS_IN]->(domain) RETURN domain.id LIMIT $domainsPerFirm }
  ]) AS participants
}
CALL (assetsOfAll, adaptedByAll, concerned) {
  UNWIND assetsOfAll + adaptedByAll + [concerned] AS assets
  UNWIND assets AS asset
  WITH DISTINCT asset
  RETURN collect([
    asset.id,
    head([(asset)-[:IN_DOMAIN]->(domain) | domain.id]),
    [(asset)-[:HAS_FORM]->(form) | form.id],
    COLLECT {
      MATCH (asset)-[:GRANTED]->(licence:Grant) WHERE licence.public
      WITH licence ORDER BY licence.to DESC, licence.id LIMIT $grantsPerIPAsset
      RETURN licence {
        .id, .fields, .exclusive, from: toString(licence.from), to: toString(licence.to),
        firmId: head([(licence)-[:TO]->(grantee:Firm) | grantee.id]),
        markets: [(licence)-[:COVERS]->(market:Market) | market.id]
      }
    }
  ]) AS ipAssets
}`

/**
 * The subject ($firmId, or the firm that posted $briefId) with its peers (same heritage domain, same
 * capability; for a firm without any project also the same market abroad), its partners, firms that worked
 * with its IP or with IP of its domains, and the firms that the link model ranks likely to become partners.
 * Cost: (domains + capabilities + projects of the subject) × $scan at most.
 */
export const SURROUNDINGS = `${KEEP_PLAN}
OPTIONAL MATCH (posted:Brief {id: $briefId})<-[:POSTED]-(poster:Firm)
OPTIONAL MATCH (named:Firm {id: $firmId})
WITH posted, coalesce(named, poster) AS subject WHERE subject IS NOT NULL
LIMIT 1
WITH subject, [(posted)-[:CONCERNS]->(asset:IPAsset) | asset] AS concerned, CASE WHEN posted IS NULL THEN null ELSE posted {
  .id, .field, firmId: subject.id, startsOn: toString(posted.startsOn), endsOn: toString(posted.endsOn),
  needs: [(posted)-[need:NEEDS]->(capability:Capability) | { capability: capability.id, must: need.must, weight: need.weight }],
  ipAssets: [(posted)-[:CONCERNS]->(asset:IPAsset) | asset.id],
  markets: [(posted)-[:TARGETS]->(market:Market) | market.id]
} END AS brief
CALL (subject) {
  RETURN subject AS firm, 0 AS distance
  UNION
  MATCH (subject)-[:TOOK_PART_IN]->(project) WITH project LIMIT $scan
  WITH project ORDER BY project.year DESC, project.id LIMIT $projectsPerFirm
  MATCH (project)<-[:TOOK_PART_IN]-(firm)
  WITH DISTINCT firm LIMIT $partners
  RETURN firm, 1 AS distance
  UNION
  MATCH (subject)-[:OWNS]->(asset) WITH asset LIMIT $ipAssetsPerFirm
  MATCH (asset)<-[:ADAPTED]-()<-[:TOOK_PART_IN]-(firm)
  WITH DISTINCT firm LIMIT $partners
  RETURN firm, 1 AS distance
  UNION
  MATCH (subject)-[:WORKS_IN]->(domain)
  CALL (subject, domain) {
    MATCH (domain)<-[:WORKS_IN]-(firm) WITH firm LIMIT $scan WHERE firm <> subject
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $peersPerDomain
  }
  RETURN firm, 2 AS distance
  UNION
  MATCH (subject)-[:WORKS_IN]->(domain)
  CALL (domain) {
    MATCH (domain)<-[:IN_DOMAIN]-(asset) WITH asset LIMIT $scan
    MATCH (asset)<-[:ADAPTED]-()<-[:TOOK_PART_IN]-(firm)
    WITH DISTINCT firm LIMIT $peersPerDomain
    RETURN firm
  }
  RETURN firm, 3 AS distance
  UNION
  MATCH (subject)-[:OFFERS]->(capability)
  CALL (subject, capability) {
    MATCH (capability)<-[:OFFERS]-(firm) WITH firm LIMIT $scan WHERE firm <> subject AND firm.kind = subject.kind
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $peersPerCapability
  }
  RETURN firm, 4 AS distance
  UNION
  WITH subject WHERE coalesce(subject.projectCount, 0) = 0
  MATCH (subject)-[:SELLS_TO]->(market) WHERE market.id <> $home
  WITH subject, market ORDER BY market.id LIMIT $marketsOfNewcomer
  CALL (subject, market) {
    MATCH (market)<-[:SELLS_TO]-(firm) WITH firm LIMIT $scan WHERE firm <> subject AND firm.kind = subject.kind
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $peersPerMarket
  }
  RETURN firm, 5 AS distance
}
WITH subject, brief, concerned, firm, min(distance) AS distance ORDER BY distance, firm.projectCount DESC, firm.id LIMIT $surroundings
WITH subject, brief, concerned, collect(firm) AS firms
${DESCRIBE_FIRMS}
RETURN subject.id AS subjectId, brief, facts AS firms, projects, participants, ipAssets,
  COLLECT {
    MATCH (subject)-[likely:LIKELY_PARTNER]->(partner)
    RETURN [partner.id, likely.score] ORDER BY likely.score DESC, partner.id LIMIT $likelyPerFirm
  } AS likely,
  ${VOCABULARY_STATE} AS vocabularyState`

/**
 * Whether a firm is of the wanted kind and type, and real or a sample as is asked. It is checked before each
 * limit, so that other firms do not use it up.
 */
const IS_CANDIDATE = `firm.kind = $kind AND ${ORGANISATION_TYPE} IN $organisationTypes AND ($sample IS NULL OR firm.sample = $sample)`

/**
 * Who may be a partner: those seen around the subject; those that prove what it needs, and those that offer
 * it, fewest projects first, so that small and new firms are met at all; those in its domains; those whose IP
 * has the wanted forms; those a capped walk over shared partners reaches; those near by embedding; and those
 * the filter itself leads to. Then, once for all channels: kind and type, filter, must-haves, and not a
 * partner already; what a firm offers is read only where it is asked for. Firms found by several channels
 * come first, after the firms that the filter names. Cost: behind each of a capped number of starting points
 * at most $scan nodes are looked at and $per… taken (more where a filter or a must-have will drop some), then
 * DESCRIBE_FIRMS for at most $candidates firms.
 */
export const CANDIDATES = `${KEEP_PLAN}
MATCH (subject:Firm {id: $subjectId})
WITH subject, COLLECT { MATCH (subject)-[:WORKED_WITH]-(partner) RETURN partner.id LIMIT $scan } AS partnerIds
CALL (subject) {
  UNWIND $provinces AS province
  CALL (province) {
    MATCH (firm:Firm) WHERE firm.province = province AND firm.id > '' WITH firm LIMIT $scan WHERE ${IS_CANDIDATE}
    RETURN firm
  }
  RETURN firm, 5 AS channel
  UNION ALL
  UNWIND $filterMarkets AS marketId
  CALL (marketId) {
    MATCH (:Market {id: marketId})<-[:SELLS_TO]-(firm) WITH firm LIMIT $scan WHERE ${IS_CANDIDATE}
    RETURN firm
  }
  RETURN firm, 5 AS channel
  UNION ALL
  WITH subject WHERE subject.embedding IS NOT NULL
  CALL db.index.vector.queryNodes(CASE $kind WHEN 'DIGITAL' THEN 'digital_embedding' ELSE 'traditional_embedding' END, $perVector, subject.embedding)
  YIELD node AS firm
  RETURN firm, 4 AS channel
  UNION ALL
  WITH subject WHERE $walk
  MATCH (subject)-[first:WORKED_WITH]-(near) WITH first, near LIMIT $scan
  WITH near ORDER BY first.weight DESC, near.id LIMIT $walkWidth
  CALL (near) {
    MATCH (near)-[second:WORKED_WITH]-(far) WITH second, far LIMIT $scan
    RETURN far ORDER BY second.weight DESC, far.id LIMIT $walkWidth
  }
  WITH collect(DISTINCT far) AS fars
  CALL (fars) {
    UNWIND fars AS far
    CALL (far) {
      MATCH (far)-[third:WORKED_WITH]-(last) WITH third, last LIMIT $scan
      RETURN last ORDER BY third.weight DESC, last.id LIMIT $walkWidth
    }
    RETURN collect(last) AS lasts
  }
  UNWIND fars + lasts AS firm
  WITH DISTINCT firm WHERE ${IS_CANDIDATE}
  RETURN firm, 3 AS channel LIMIT $perWalk
  UNION ALL
  UNWIND $seen AS id
  MATCH (firm:Firm {id: id})
  RETURN firm, 0 AS channel
  UNION ALL
  UNWIND $forms AS formId
  CALL (formId) {
    MATCH (:AssetForm {id: formId})<-[:HAS_FORM]-(:IPAsset)<-[:OWNS]-(firm) WITH firm LIMIT $scan WHERE ${IS_CANDIDATE}
    WITH DISTINCT firm
    RETURN firm ORDER BY firm.id LIMIT $perForm
  }
  RETURN firm, 2 AS channel
  UNION ALL
  UNWIND $domains + $filterDomains AS domainId
  CALL (domainId) {
    MATCH (:HeritageDomain {id: domainId})<-[:WORKS_IN]-(firm) WITH firm LIMIT $scan WHERE ${IS_CANDIDATE}
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $perDomain
  }
  RETURN firm, 2 AS channel
  UNION ALL
  UNWIND $capabilities + $mustCapabilities + $filterCapabilities AS capabilityId
  CALL (capabilityId) {
    MATCH (:Capability {id: capabilityId})<-[:PART_OF*0..1]-(:Capability)<-[:OFFERS]-(firm)
    WITH firm LIMIT $scan WHERE ${IS_CANDIDATE}
    RETURN firm ORDER BY coalesce(firm.projectCount, 0), firm.id LIMIT $perCapability
  }
  RETURN firm, 2 AS channel
  UNION ALL
  UNWIND $capabilities AS capabilityId
  CALL (capabilityId) {
    MATCH (:Capability {id: capabilityId})<-[proved:PROVED]-(firm) WITH proved, firm LIMIT $scan WHERE ${IS_CANDIDATE}
    RETURN firm ORDER BY proved.count DESC, firm.id LIMIT $perCapability
  }
  RETURN firm, 1 AS channel
}
WITH subject, partnerIds, firm, count(*) AS hits, min(channel) AS channel
WHERE (${IS_CANDIDATE} OR firm.kind = $kind AND firm.id IN $ofAnyType) AND firm <> subject AND NOT firm.id IN partnerIds
  AND ($sample IS NULL OR firm.sample = $sample)
  AND (size($provinces) = 0 OR firm.province IN $provinces)
  AND (size($filterDomains) = 0 OR EXISTS { (firm)-[:WORKS_IN]->(domain:HeritageDomain) WHERE domain.id IN $filterDomains })
  AND (size($filterMarkets) = 0 OR EXISTS { (firm)-[:SELLS_TO]->(market:Market) WHERE market.id IN $filterMarkets }
    OR EXISTS { (firm)-[:TOOK_PART_IN]->(:Project)-[:REACHED]->(market:Market) WHERE market.id IN $filterMarkets })
CALL (firm) {
  MATCH (firm)-[:OFFERS]->(offered:Capability) WHERE size($filterCapabilities) + size($mustCapabilities) > 0
  RETURN collect(offered.id) + collect(head([(offered)-[:PART_OF]->(group:Capability) | group.id])) AS offers
}
WITH subject, partnerIds, firm, hits, channel, offers
WHERE (size($filterCapabilities) = 0 OR any(id IN $filterCapabilities WHERE id IN offers)) AND all(id IN $mustCapabilities WHERE id IN offers)
WITH subject, partnerIds, firm, hits, channel ORDER BY firm.id IN $filterFirms DESC, hits DESC, channel, firm.id LIMIT $ranked
// A list of partners that is full may not be whole: what is near the top is looked up one by one.
WHERE size(partnerIds) < $scan OR NOT EXISTS { (subject)-[:WORKED_WITH]-(firm) }
WITH firm ORDER BY firm.id IN $filterFirms DESC, hits DESC, channel, firm.id LIMIT $candidates
WITH collect(firm) AS firms
WITH firms, [] AS concerned
${DESCRIBE_FIRMS}
RETURN [firm IN firms | firm.id] AS candidateIds, facts AS firms, projects, participants, ipAssets`

/** Names of nodes by their ids, each label by its own index. Cost: one seek an id. */
export const NAMES = `${KEEP_PLAN}
RETURN
  COLLECT { UNWIND $Firm AS id MATCH (node:Firm {id: id}) RETURN [id, node.nameZh, node.nameEn] } AS Firm,
  COLLECT { UNWIND $Project AS id MATCH (node:Project {id: id}) RETURN [id, node.titleZh, node.titleEn] } AS Project,
  COLLECT { UNWIND $IPAsset AS id MATCH (node:IPAsset {id: id}) RETURN [id, node.nameZh, node.nameEn] } AS IPAsset,
  COLLECT { UNWIND $Brief AS id MATCH (node:Brief {id: id}) RETURN [id, node.titleZh, node.titleEn] } AS Brief,
  COLLECT {
    UNWIND $Grant AS id MATCH (node:Grant {id: id})
    WITH node, toString(node.from) AS from, toString(node.to) AS to
    RETURN [node.id, '授权（' + from + '至' + to + '）', 'Licence, ' + from + ' to ' + to]
  } AS Grant`
