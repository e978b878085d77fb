/**
 * Statements that bring an import from its waiting nodes into the live network, a batch in the order of ids,
 * and that take it out again. Each can be run again and then changes nothing. A firm that somebody has
 * claimed speaks for itself and is left alone.
 */

/** Waiting properties that are not the node's own. */
const OWN = '{.*, capabilities: null, heritageDomains: null, markets: null, firmId: null, line: null}'

/** The same of a firm, with codes that are free. */
const OWN_OF_FIRM = `${OWN.slice(0, -1)}, lei: lei, creditCode: creditCode}`

/** A code of a waiting firm, unless another firm has got it since the file was read. */
const freeCode = (code: 'lei' | 'creditCode') =>
  `CASE WHEN EXISTS { MATCH (other:Firm {${code}: waiting.${code}}) WHERE other <> firm } THEN firm.${code} ELSE coalesce(waiting.${code}, firm.${code}) END`

/**
 * Rows that are another firm are left out. A firm that this changes becomes a new version, so that editors of
 * an older one are notified. It is locked before its owner is looked for: one that is claimed meanwhile is
 * left alone. Cost: $limit firms, what they offer, and an index seek a code.
 */
export const PUBLISH_FIRMS = `
MATCH (waiting:WaitingFirm) WHERE waiting.importName = $name AND waiting.id > $after AND waiting.sameAs IS NULL
WITH waiting ORDER BY waiting.id LIMIT $limit
MERGE (firm:Firm {id: waiting.id})
  ON CREATE SET firm.createdAt = datetime(), firm.version = 0, firm.claimed = false, firm.verified = false, firm.projectCount = 0, firm.importName = $name
SET firm.version = coalesce(firm.version, 1)
WITH waiting, firm
CALL (waiting, firm) {
  WITH waiting, firm, properties(firm) AS before, COUNT { (firm)-[:OFFERS|WORKS_IN|SELLS_TO]->() } AS tiesBefore
  WHERE NOT firm.claimed AND firm.importName = $name
  WITH waiting, firm, before, tiesBefore, ${freeCode('lei')} AS lei, ${freeCode('creditCode')} AS creditCode
  SET firm += waiting ${OWN_OF_FIRM}
  FOREACH (_ IN CASE waiting.kind WHEN 'TRADITIONAL' THEN [1] ELSE [] END | SET firm:Traditional REMOVE firm:Digital)
  FOREACH (_ IN CASE waiting.kind WHEN 'DIGITAL' THEN [1] ELSE [] END | SET firm:Digital REMOVE firm:Traditional)
  WITH waiting, firm, before, tiesBefore
  CALL (waiting, firm) {
    UNWIND waiting.capabilities AS code
    MATCH (capability:Capability {id: code})
    MERGE (firm)-[:OFFERS]->(capability)
  }
  CALL (waiting, firm) {
    UNWIND waiting.heritageDomains AS code
    MATCH (domain:HeritageDomain {id: code})
    MERGE (firm)-[:WORKS_IN]->(domain)
  }
  CALL (waiting, firm) {
    UNWIND waiting.markets AS code
    MATCH (market:Market {id: code})
    MERGE (firm)-[:SELLS_TO]->(market)
  }
  WITH firm, before, tiesBefore
  WHERE properties(firm) <> before OR COUNT { (firm)-[:OFFERS|WORKS_IN|SELLS_TO]->() } <> tiesBefore
  SET firm.version = firm.version + 1
}
RETURN max(waiting.id) AS last`

/** A project appears with all its firms. Cost: $limit projects, their participants and what they used. */
export const PUBLISH_PROJECTS = `
MATCH (waiting:WaitingProject) WHERE waiting.importName = $name AND waiting.id > $after
WITH waiting ORDER BY waiting.id LIMIT $limit
MERGE (project:Project {id: waiting.id})
  ON CREATE SET project.importName = $name
WITH waiting, project
CALL (waiting, project) {
  WITH waiting, project WHERE project.importName = $name
  SET project += waiting ${OWN}
  WITH waiting, project
  CALL (waiting, project) {
    MATCH (waiting)<-[waitingPart:TOOK_PART_IN]-(member:WaitingFirm)
    // Several rows may be one firm: the first role counts.
    WITH project, coalesce(member.sameAs, member.id) AS firmId, waitingPart.role AS role ORDER BY member.id
    WITH project, firmId, head(collect(role)) AS role
    MATCH (firm:Firm {id: firmId})
    MERGE (firm)-[part:TOOK_PART_IN]->(project)
    SET part.role = role
  }
  CALL (waiting, project) {
    UNWIND waiting.capabilities AS code
    MATCH (capability:Capability {id: code})
    MERGE (project)-[:USED]->(capability)
  }
  CALL (waiting, project) {
    UNWIND waiting.markets AS code
    MATCH (market:Market {id: code})
    MERGE (project)-[:REACHED]->(market)
  }
  SET project.participantCount = COUNT { (project)<-[:TOOK_PART_IN]-() }
}
RETURN max(waiting.id) AS last`

/** One whose domain is retired by now is left out. Cost: $limit assets, and three index seeks each. */
export const PUBLISH_IP_ASSETS = `
MATCH (waiting:WaitingIPAsset) WHERE waiting.importName = $name AND waiting.id > $after
WITH waiting ORDER BY waiting.id LIMIT $limit
CALL (waiting) {
  MATCH (domain:HeritageDomain {id: waiting.heritageDomains[0]})
  MERGE (asset:IPAsset {id: waiting.id})
    ON CREATE SET asset.importName = $name
  WITH waiting, asset, domain WHERE asset.importName = $name
  OPTIONAL MATCH (row:WaitingFirm {id: waiting.firmId}) WHERE row.importName = $name
  MATCH (owner:Firm {id: coalesce(row.sameAs, waiting.firmId)})
  SET asset += waiting ${OWN}
  MERGE (owner)-[:OWNS]->(asset)
  MERGE (asset)-[:IN_DOMAIN]->(domain)
}
RETURN max(waiting.id) AS last`

/**
 * The file does not say which needs are musts, so none is. One whose field is retired by now is left out.
 * Cost: $limit briefs and what they need.
 */
export const PUBLISH_BRIEFS = `
MATCH (waiting:WaitingBrief) WHERE waiting.importName = $name AND waiting.id > $after
WITH waiting ORDER BY waiting.id LIMIT $limit
CALL (waiting) {
  MATCH (:Capability {id: waiting.field})
  MERGE (brief:Brief {id: waiting.id})
    ON CREATE SET brief.importName = $name
  WITH waiting, brief WHERE brief.importName = $name
  OPTIONAL MATCH (row:WaitingFirm {id: waiting.firmId}) WHERE row.importName = $name
  MATCH (firm:Firm {id: coalesce(row.sameAs, waiting.firmId)})
  SET brief += waiting ${OWN}
  MERGE (firm)-[:POSTED]->(brief)
  WITH waiting, brief
  CALL (waiting, brief) {
    UNWIND waiting.capabilities AS code
    MATCH (capability:Capability {id: code})
    MERGE (brief)-[need:NEEDS]->(capability)
      ON CREATE SET need.must = false, need.weight = 1.0
  }
  CALL (waiting, brief) {
    UNWIND waiting.markets AS code
    MATCH (market:Market {id: code})
    MERGE (brief)-[:TARGETS]->(market)
  }
}
RETURN max(waiting.id) AS last`

/**
 * Those of the ids that exist in the network and are not from this import, or were removed from it. Cost: two
 * index seeks an id.
 */
export const idsTakenByOthers = (label: 'Firm' | 'Project' | 'IPAsset' | 'Brief') => `
UNWIND $ids AS id
WITH id WHERE ${label === 'Firm' ? 'EXISTS { (:RemovedFirm {id: id}) } OR' : ''} EXISTS { MATCH (node:${label} {id: id}) WHERE node.importName IS NULL OR node.importName <> $name }
RETURN id`

/** Firms of the network that have these codes. Cost: an index seek a code. */
export const HOLDERS_OF_CODES = `
UNWIND $lei AS code
MATCH (firm:Firm {lei: code})
RETURN code, firm.id AS firmId
UNION
UNWIND $creditCode AS code
MATCH (firm:Firm {creditCode: code})
RETURN code, firm.id AS firmId`

/** Ids of $limit firms of an import that wait, after $after, in order. Cost: $limit index entries. */
export const WAITING_FIRM_IDS = `
MATCH (node:WaitingFirm) WHERE node.importName = $name AND node.id > $after
WITH node.id AS id ORDER BY id LIMIT $limit
RETURN id`

/**
 * Removes some of an import's projects; of each, ids of other firms that took part. Cost: $limit projects and
 * their relationships.
 */
export const REMOVE_PROJECTS = `
MATCH (project:Project {importName: $name}) WITH project LIMIT $limit
OPTIONAL MATCH (project)<-[:TOOK_PART_IN]-(firm:Firm) WHERE coalesce(firm.importName, '') <> $name
WITH project, collect(firm.id) AS others
DETACH DELETE project
RETURN count(*) AS removed, collect(others) AS others`

/**
 * Removes some of an import's IP; returns its owners and the firms of projects with it as well. Cost: $limit
 * assets, their relationships, and the firms of those projects.
 */
export const REMOVE_IP_ASSETS = `
MATCH (asset:IPAsset {importName: $name}) WITH asset LIMIT $limit
WITH asset, COLLECT {
  MATCH (asset)<-[:OWNS]-(firm:Firm) RETURN firm.id
  UNION
  MATCH (asset)<-[:ADAPTED]-(:Project)<-[:TOOK_PART_IN]-(firm:Firm) RETURN firm.id
} AS around
DETACH DELETE asset
WITH count(*) AS removed, collect(around) AS arounds
RETURN removed, COLLECT { UNWIND arounds AS around UNWIND around AS id RETURN DISTINCT id } AS firmIds`

/**
 * Removes some of an import's nodes, in the network or among those that wait. Cost: $limit nodes and their
 * relationships.
 */
export const removeImported = (label: string) => `
MATCH (node:${label} {importName: $name}) WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed`

/**
 * Some of an import's firms, under their locks, so that nobody asks for anything about one meanwhile: whether
 * each stays, because it has become its owner's, a request about it waits, or another import has added to it,
 * and whether other features keep anything of it, e.g. requests that were decided, which goes with it. Cost:
 * $limit firms, two index seeks each, and their relationships.
 */
export const LOCK_IMPORTED_FIRMS = `
MATCH (firm:Firm {importName: $name}) WITH firm LIMIT $limit
SET firm.id = firm.id
WITH firm
OPTIONAL MATCH (request:Request)
USING INDEX request:Request(subjectId, kind, status)
WHERE request.subjectId = firm.id AND request.kind IS NOT NULL AND request.status IS NOT NULL
WITH firm, collect(request.status) AS statuses
RETURN firm.id AS id, firm.claimed OR 'PENDING' IN statuses OR EXISTS { (firm)-[:TOOK_PART_IN|NAMED_IN|OWNS|POSTED]->() } AS stays,
  size(statuses) > 0 OR EXISTS { (firm)--(other) WHERE NOT other:Firm|Capability|HeritageDomain|Market } AS isKnown`

/** Lets go of firms that stay when their import is undone. Cost: an index seek each. */
export const KEEP_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids
REMOVE firm.importName`

/** Removes firms of an import. Cost: those firms and their relationships. */
export const REMOVE_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids
DETACH DELETE firm`
