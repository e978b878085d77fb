/**
 * Matching reads a network three times: who surrounds the asking firm, who may be its partner, and the names that reasons speak of.
 * All caps are parameters from `caps` in neighbourhood.ts; behind a hub at most $scan nodes are looked at.
 */

/** Planning these takes longer than running them, and their plans follow from their starting points, whatever the counts: a plan is kept. */
const KEEP_PLAN = 'CYPHER replan=skip'

/**
 * What is known of the firms in the list `firms`. Cost: at most surroundings or candidates × (projectsPerFirm × participantsPerProject + own
 * facts), whatever the size of the graph.
 */
const TELL_FIRMS = `
CALL (firms) {
  UNWIND firms AS firm
  RETURN collect(firm {
    .id, .kind,
    verified: coalesce(firm.verified AND coalesce(firm.verifiedUntil >= date.transaction('Asia/Shanghai'), true), false),
    sample: coalesce(firm.sample, false),
    confirmed: coalesce(firm.confidence, 'page') <> 'memory',
    projectCount: coalesce(firm.projectCount, 0),
    domains: COLLECT { MATCH (firm)-[:WORKS_IN]->(domain:HeritageDomain) RETURN domain.id ORDER BY domain.id LIMIT $domainsPerFirm },
    capabilities: COLLECT { MATCH (firm)-[:OFFERS]->(capability:Capability) RETURN capability.id ORDER BY capability.id LIMIT $capabilitiesPerFirm },
    markets: COLLECT { MATCH (firm)-[:SELLS_TO]->(market:Market) RETURN market.id ORDER BY market.id LIMIT $marketsPerFirm },
    ipAssets: COLLECT {
      MATCH (firm)-[:OWNS]->(asset:IPAsset) WITH asset LIMIT $scan
      RETURN asset.id ORDER BY asset.id LIMIT $ipAssetsPerFirm
    },
    projects: COLLECT {
      MATCH (firm)-[:TOOK_PART_IN]->(project:Project) WITH project LIMIT $scan
      RETURN project.id ORDER BY project.year DESC, project.id LIMIT $projectsPerFirm
    }
  }) AS told
}
CALL (told) {
  UNWIND told AS firm
  UNWIND firm.projects AS projectId
  WITH DISTINCT projectId
  MATCH (project:Project {id: projectId})
  RETURN collect(project {
    .id, .year,
    confirmed: coalesce(project.confidence, 'page') <> 'memory',
    participants: COLLECT { MATCH (project)<-[:TOOK_PART_IN]-(member:Firm) WITH member LIMIT $participantsPerProject RETURN member.id ORDER BY member.id },
    capabilities: COLLECT { MATCH (project)-[:USED]->(capability:Capability) RETURN capability.id ORDER BY capability.id LIMIT $capabilitiesPerFirm },
    ipAssets: COLLECT { MATCH (project)-[:ADAPTED]->(asset:IPAsset) RETURN asset.id ORDER BY asset.id LIMIT $ipAssetsPerFirm },
    markets: COLLECT { MATCH (project)-[:REACHED]->(market:Market) RETURN market.id ORDER BY market.id LIMIT $marketsPerFirm }
  }) AS projects
}
CALL (projects) {
  UNWIND projects AS project
  UNWIND project.participants AS firmId
  WITH DISTINCT firmId
  MATCH (member:Firm {id: firmId})
  RETURN collect(member {
    .id, .kind,
    domains: COLLECT { MATCH (member)-[:WORKS_IN]->(domain:HeritageDomain) RETURN domain.id ORDER BY domain.id LIMIT $domainsPerFirm }
  }) AS participants
}
CALL (told, projects, brief) {
  UNWIND [firm IN told | firm.ipAssets] + [project IN projects | project.ipAssets] + [brief.ipAssets] AS assetIds
  UNWIND assetIds AS assetId
  WITH DISTINCT assetId
  MATCH (asset:IPAsset {id: assetId})
  RETURN collect(asset {
    .id,
    domain: head([(asset)-[:IN_DOMAIN]->(domain:HeritageDomain) | domain.id]),
    forms: COLLECT { MATCH (asset)-[:HAS_FORM]->(form:AssetForm) RETURN form.id ORDER BY form.id },
    grants: COLLECT {
      MATCH (asset)-[:GRANTED]->(licence:Grant) WHERE licence.public
      WITH licence ORDER BY licence.to DESC, licence.id LIMIT $grantsPerIPAsset
      RETURN licence {
        .id, .fields, .exclusive, from: toString(licence.from), to: toString(licence.to),
        firmId: head([(licence)-[:TO]->(grantee:Firm) | grantee.id]),
        markets: [(licence)-[:COVERS]->(market:Market) | market.id]
      }
    }
  }) AS ipAssets
}`

/** The vocabularies. Cost: their own size, at most $vocabulary of each; degrees come from the count store. */
const TELL_TAXONOMY = `
CALL () {
  MATCH (capability:Capability) WITH capability LIMIT $vocabulary
  RETURN collect({
    id: capability.id,
    group: head([(capability)-[:PART_OF]->(group:Capability) | group.id]),
    typicalSide: coalesce(capability.typicalSide, head([(capability)-[:PART_OF]->(group:Capability) | group.typicalSide])),
    offeredBy: COUNT { (capability)<-[:OFFERS]-() }
  }) AS capabilities
}
CALL () {
  MATCH (domain:HeritageDomain) WITH domain LIMIT $vocabulary
  RETURN collect({ id: domain.id, firms: COUNT { (domain)<-[:WORKS_IN]-() } }) AS domains
}
CALL () {
  MATCH (market:Market) WITH market LIMIT $vocabulary
  RETURN collect({ id: market.id, partOf: [(market)-[:PART_OF]->(region:Market) | region.id] }) AS markets
}
CALL () {
  MATCH (form:AssetForm) WITH form LIMIT $vocabulary
  RETURN collect({
    id: form.id,
    lends: [(form)-[lends:LENDS_ITSELF_TO]->(capability:Capability) | { capability: capability.id, weight: lends.weight }]
  }) AS forms
}
CALL () { MATCH (firm:Firm) RETURN count(firm) AS firmCount }`

/**
 * The asking firm (of $firmId, or whoever posted $briefId) with its peers (same heritage domain, same capability), its partners and whoever
 * worked with its IP or with IP of its domains. Cost: (domains + capabilities + projects of the asking firm) × $scan at most.
 */
export const SURROUNDINGS = `${KEEP_PLAN}
OPTIONAL MATCH (posted:Brief {id: $briefId})<-[:POSTED]-(poster:Firm)
OPTIONAL MATCH (named:Firm {id: $firmId})
WITH posted, coalesce(named, poster) AS asker WHERE asker IS NOT NULL
LIMIT 1
WITH asker, CASE WHEN posted IS NULL THEN null ELSE posted {
  .id, .field, firmId: asker.id, startsOn: toString(posted.startsOn), endsOn: toString(posted.endsOn),
  needs: [(posted)-[need:NEEDS]->(capability:Capability) | { capability: capability.id, must: need.must, weight: need.weight }],
  ipAssets: [(posted)-[:CONCERNS]->(asset:IPAsset) | asset.id],
  markets: [(posted)-[:TARGETS]->(market:Market) | market.id]
} END AS brief
CALL (asker) {
  RETURN asker AS firm, 0 AS distance
  UNION
  MATCH (asker)-[:TOOK_PART_IN]->(project:Project) WITH project LIMIT $scan
  WITH project ORDER BY project.year DESC, project.id LIMIT $projectsPerFirm
  MATCH (project)<-[:TOOK_PART_IN]-(firm:Firm)
  WITH DISTINCT firm LIMIT $partners
  RETURN firm, 1 AS distance
  UNION
  MATCH (asker)-[:OWNS]->(asset:IPAsset) WITH asset LIMIT $ipAssetsPerFirm
  MATCH (asset)<-[:ADAPTED]-(:Project)<-[:TOOK_PART_IN]-(firm:Firm)
  WITH DISTINCT firm LIMIT $partners
  RETURN firm, 1 AS distance
  UNION
  MATCH (asker)-[:WORKS_IN]->(domain:HeritageDomain)
  CALL (asker, domain) {
    MATCH (domain)<-[:WORKS_IN]-(firm:Firm) WITH firm LIMIT $scan WHERE firm <> asker
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $peersPerDomain
  }
  RETURN firm, 2 AS distance
  UNION
  MATCH (asker)-[:WORKS_IN]->(domain:HeritageDomain)
  CALL (domain) {
    MATCH (domain)<-[:IN_DOMAIN]-(asset:IPAsset) WITH asset LIMIT $scan
    MATCH (asset)<-[:ADAPTED]-(:Project)<-[:TOOK_PART_IN]-(firm:Firm)
    WITH DISTINCT firm LIMIT $peersPerDomain
    RETURN firm
  }
  RETURN firm, 3 AS distance
  UNION
  MATCH (asker)-[:OFFERS]->(capability:Capability)
  CALL (asker, capability) {
    MATCH (capability)<-[:OFFERS]-(firm:Firm) WITH firm LIMIT $scan WHERE firm <> asker AND firm.kind = asker.kind
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $peersPerCapability
  }
  RETURN firm, 4 AS distance
}
WITH asker, brief, firm, min(distance) AS distance ORDER BY distance, firm.projectCount DESC, firm.id LIMIT $surroundings
WITH asker, brief, collect(firm) AS firms
${TELL_FIRMS}
${TELL_TAXONOMY}
RETURN asker.id AS askerId, brief, told AS firms, projects, participants, ipAssets,
  { capabilities: capabilities, domains: domains, markets: markets, forms: forms, firms: firmCount } AS taxonomy`

/**
 * Who may be a partner: those seen around the asking firm; those that prove or offer what it needs; those in its domains; those whose IP has
 * the wanted forms; those a capped walk over shared partners reaches; those near by embedding; and those the filter itself leads to. Then,
 * once for all ways: kind, filter, must-haves, and not a partner already; what a firm offers is read only where it is asked for. Whom several
 * ways lead to comes first.
 * Cost: behind each of a capped number of starting points at most $scan nodes are looked at and $per… taken (more where a filter or a
 * must-have will drop some), then TELL_FIRMS for at most $candidates firms.
 */
export const CANDIDATES = `${KEEP_PLAN}
MATCH (asker:Firm {id: $askerId})
CALL (asker) {
  UNWIND $seen AS id
  MATCH (firm:Firm {id: id})
  RETURN firm, 0 AS way
  UNION ALL
  UNWIND $capabilities AS capabilityId
  CALL (capabilityId) {
    MATCH (:Capability {id: capabilityId})<-[proved:PROVED]-(firm:Firm) WITH proved, firm LIMIT $scan WHERE firm.kind = $kind
    RETURN firm ORDER BY proved.count DESC, firm.id LIMIT $perCapability
  }
  RETURN firm, 1 AS way
  UNION ALL
  UNWIND $capabilities + $mustCapabilities + $filterCapabilities AS capabilityId
  CALL (capabilityId) {
    MATCH (:Capability {id: capabilityId})<-[:PART_OF*0..1]-(:Capability)<-[:OFFERS]-(firm:Firm)
    WITH firm LIMIT $scan WHERE firm.kind = $kind
    RETURN firm LIMIT $perCapability
  }
  RETURN firm, 2 AS way
  UNION ALL
  UNWIND $domains + $filterDomains AS domainId
  CALL (domainId) {
    MATCH (:HeritageDomain {id: domainId})<-[:WORKS_IN]-(firm:Firm) WITH firm LIMIT $scan WHERE firm.kind = $kind
    RETURN firm ORDER BY firm.projectCount DESC, firm.id LIMIT $perDomain
  }
  RETURN firm, 2 AS way
  UNION ALL
  UNWIND $forms AS formId
  CALL (formId) {
    MATCH (:AssetForm {id: formId})<-[:HAS_FORM]-(:IPAsset)<-[:OWNS]-(firm:Firm) WITH firm LIMIT $scan WHERE firm.kind = $kind
    RETURN DISTINCT firm LIMIT $perForm
  }
  RETURN firm, 2 AS way
  UNION ALL
  MATCH (asker)-[first:WORKED_WITH]-(near:Firm) WITH first, near LIMIT $scan
  WITH near ORDER BY first.weight DESC, near.id LIMIT $walkWidth
  CALL (near) {
    MATCH (near)-[second:WORKED_WITH]-(far:Firm) WITH second, far LIMIT $scan
    RETURN far ORDER BY second.weight DESC, far.id LIMIT $walkWidth
  }
  WITH DISTINCT far
  CALL (far) {
    MATCH (far)-[third:WORKED_WITH]-(last:Firm) WITH third, last LIMIT $scan
    RETURN last ORDER BY third.weight DESC, last.id LIMIT $walkWidth
  }
  UNWIND [far, last] AS firm
  WITH DISTINCT firm WHERE firm.kind = $kind
  RETURN firm, 3 AS way LIMIT $perWalk
  UNION ALL
  WITH asker WHERE asker.embedding IS NOT NULL
  CALL db.index.vector.queryNodes(CASE $kind WHEN 'DIGITAL' THEN 'digital_embedding' ELSE 'traditional_embedding' END, $perVector, asker.embedding)
  YIELD node AS firm
  RETURN firm, 4 AS way
  UNION ALL
  UNWIND $filterMarkets AS marketId
  CALL (marketId) {
    MATCH (:Market {id: marketId})<-[:SELLS_TO]-(firm:Firm) WITH firm LIMIT $scan WHERE firm.kind = $kind
    RETURN firm
  }
  RETURN firm, 5 AS way
  UNION ALL
  UNWIND $provinces AS province
  CALL (province) {
    MATCH (firm:Firm) WHERE firm.province = province AND firm.id > '' WITH firm LIMIT $scan WHERE firm.kind = $kind
    RETURN firm
  }
  RETURN firm, 5 AS way
}
WITH asker, firm, count(*) AS hits, min(way) AS way
WHERE firm.kind = $kind AND firm <> asker AND NOT EXISTS { (asker)-[:WORKED_WITH]-(firm) }
  AND ($sample IS NULL OR firm.sample = $sample)
  AND (size($provinces) = 0 OR firm.province IN $provinces)
  AND (size($filterDomains) = 0 OR EXISTS { (firm)-[:WORKS_IN]->(domain:HeritageDomain) WHERE domain.id IN $filterDomains })
  AND (size($filterMarkets) = 0 OR EXISTS { (firm)-[:SELLS_TO]->(market:Market) WHERE market.id IN $filterMarkets }
    OR EXISTS { (firm)-[:TOOK_PART_IN]->(:Project)-[:REACHED]->(market:Market) WHERE market.id IN $filterMarkets })
CALL (firm) {
  MATCH (firm)-[:OFFERS]->(offered:Capability) WHERE size($filterCapabilities) + size($mustCapabilities) > 0
  RETURN collect(offered.id) + collect(head([(offered)-[:PART_OF]->(group:Capability) | group.id])) AS offers
}
WITH firm, hits, way, offers
WHERE (size($filterCapabilities) = 0 OR any(id IN $filterCapabilities WHERE id IN offers)) AND all(id IN $mustCapabilities WHERE id IN offers)
WITH firm ORDER BY hits DESC, way, firm.id LIMIT $candidates
WITH collect(firm) AS firms
WITH firms, { ipAssets: [] } AS brief
${TELL_FIRMS}
RETURN [firm IN firms | firm.id] AS candidateIds, told AS firms, projects, participants, ipAssets`

/** Names of nodes by their ids, each label by its own index. Cost: one seek an id. */
export const NAMES = `${KEEP_PLAN}
UNWIND $firms AS id MATCH (node:Firm {id: id}) RETURN 'Firm' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $projects AS id MATCH (node:Project {id: id}) RETURN 'Project' AS label, id, node.titleZh AS nameZh, node.titleEn AS nameEn
UNION ALL
UNWIND $capabilities AS id MATCH (node:Capability {id: id}) RETURN 'Capability' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $domains AS id MATCH (node:HeritageDomain {id: id}) RETURN 'HeritageDomain' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $markets AS id MATCH (node:Market {id: id}) RETURN 'Market' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $ipAssets AS id MATCH (node:IPAsset {id: id}) RETURN 'IPAsset' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $forms AS id MATCH (node:AssetForm {id: id}) RETURN 'AssetForm' AS label, id, node.nameZh AS nameZh, node.nameEn AS nameEn
UNION ALL
UNWIND $briefs AS id MATCH (node:Brief {id: id}) RETURN 'Brief' AS label, id, node.titleZh AS nameZh, node.titleEn AS nameEn
UNION ALL
UNWIND $grants AS id MATCH (node:Grant {id: id})
RETURN 'Grant' AS label, id, '授权（' + toString(node.from) + '至' + toString(node.to) + '）' AS nameZh,
  'Licence, ' + toString(node.from) + ' to ' + toString(node.to) AS nameEn`
