import { ENTERED_BY } from './confirmations.cypher.ts'

/** The firm that entered a project. Cost: an index seek, and the project's participants. */
export const FIND_ENTERED_BY = `
MATCH (project:Project {id: $projectId})
RETURN ${ENTERED_BY} AS firmId`

/** Ids of what a project is tied to. Cost: the project's own relationships, at most $limit. */
const idsOf = (pattern: string) =>
  `COLLECT { MATCH ${pattern} RETURN other.id ORDER BY other.id LIMIT $limit }`

/**
 * What the firm $firmId entered of a project, under its lock, and how the firms stand that it names. Cost:
 * the project's own relationships, at most $limit of each type, and the owners of the IP.
 */
export const LOCK_ENTRY = `
MATCH (project:Project {id: $projectId}) WHERE project.enteredAt IS NOT NULL
SET project.id = project.id
WITH project
MATCH (project)<-[own:TOOK_PART_IN]-(:Firm {id: $firmId}) WHERE own.entered
RETURN project.version AS version, own.role AS role, project {
  .titleZh, .titleEn, .outcomeZh, .outcomeEn, .year, .externalPartners, .externalPartnersZh,
  startDate: toString(project.startDate), endDate: toString(project.endDate),
  capabilities: ${idsOf('(project)-[:USED]->(other:Capability)')},
  markets: ${idsOf('(project)-[:REACHED]->(other:Market)')}
} AS statement,
${idsOf('(project)-[:ADAPTED]->(other:IPAsset)<-[:OWNS]-(:Firm {id: $firmId})')} AS ipAssets,
COLLECT {
  MATCH (project)<-[part:TOOK_PART_IN]-(firm:Firm) WHERE part.confirmedAt IS NOT NULL
  RETURN {
    firmId: firm.id, role: part.role, state: 'CONFIRMED', since: toString(part.confirmedAt),
    ipAssets: ${idsOf('(project)-[:ADAPTED]->(other:IPAsset)<-[:OWNS]-(firm)')}
  } AS firm LIMIT $limit
  UNION ALL
  MATCH (project)<-[naming:NAMED_IN]-(firm:Firm)
  RETURN naming {.role, .state, .ipAssets, firmId: firm.id, since: toString(naming.since)} AS firm LIMIT $limit
} AS firms,
COLLECT { MATCH (project)<-[:TOOK_PART_IN]-(firm:Firm) RETURN firm.id } AS participantIds`

/**
 * Which of the ids there are, with the owners of the IP; a capability must be a leaf. The firms are locked in
 * the order of their ids. Cost: an index seek an id.
 */
export const KNOWN_PARTS = `
CALL () {
  MATCH (firm:Firm) WHERE firm.id IN $firms
  WITH firm ORDER BY firm.id
  SET firm.id = firm.id
  WITH firm WHERE firm.id IS NOT NULL
  RETURN collect(firm.id) AS firms
}
RETURN firms,
  COLLECT { MATCH (capability:Capability)-[:PART_OF]->() WHERE capability.id IN $capabilities RETURN capability.id } AS capabilities,
  COLLECT { MATCH (market:Market) WHERE market.id IN $markets RETURN market.id } AS markets,
  COLLECT { MATCH (asset:IPAsset)<-[:OWNS]-(owner:Firm) WHERE asset.id IN $ipAssets RETURN {id: asset.id, ownerId: owner.id} } AS ipAssets`

/**
 * Which keys of names are those of firms of the network: such a firm is asked, and not named as an outsider.
 * Cost: two index seeks a key.
 */
export const NAMES_OF_FIRMS = `
UNWIND $keys AS key
WITH key WHERE EXISTS { MATCH (firm:Firm) WHERE firm.nameKeyZh = key } OR EXISTS { MATCH (firm:Firm) WHERE firm.nameKeyEn = key }
RETURN key`

/** A project that a firm enters; a firm that is a sample has samples. Cost: one index seek. */
export const CREATE_PROJECT = `
MATCH (firm:Firm {id: $firmId})
CREATE (project:Project {id: $projectId})
SET project.enteredAt = datetime($at), project.version = 0, project.sample = coalesce(firm.sample, false),
  project.sourceTier = 'none', project.confidence = 'page'
CREATE (firm)-[:TOOK_PART_IN {entered: true}]->(project)`

/** Sets what a firm states of a project, and makes it a new version. Cost: two index seeks. */
export const SET_STATEMENT = `
MATCH (:Firm {id: $firmId})-[own:TOOK_PART_IN]->(project:Project {id: $projectId})
SET own.role = $role, project += $texts, project.startDate = date($startDate), project.endDate = date($endDate),
  project.updatedAt = datetime($at), project.version = project.version + 1`

/** Leaves a project exactly these relationships. Cost: the ids, and the project's own relationships. */
const setTies = (type: string, label: string) => `
MATCH (project:Project {id: $projectId})
CALL (project) {
  MATCH (project)-[old:${type}]->(other:${label}) WHERE NOT other.id IN $ids
  DELETE old
}
MATCH (other:${label}) WHERE other.id IN $ids
MERGE (project)-[:${type}]->(other)`

export const SET_CAPABILITIES = setTies('USED', 'Capability')
export const SET_MARKETS = setTies('REACHED', 'Market')
export const SET_IP_ASSETS = setTies('ADAPTED', 'IPAsset')

/**
 * Says that a project names a firm, which waits to be asked or has been; what it was asked before is brought
 * up to date. Cost: two index seeks, and what waits about the project.
 */
export const NAME_FIRM = `
MATCH (firm:Firm {id: $firmId}), (project:Project {id: $projectId})
MERGE (firm)-[naming:NAMED_IN]->(project)
SET naming.since = CASE naming.state WHEN 'WAITING' THEN naming.since ELSE datetime($at) END,
  naming.state = 'WAITING', naming.role = $role, naming.ipAssets = $ipAssets
WITH firm
MATCH (request:Request)
WHERE request.subjectId = $projectId AND request.kind = $kind AND request.status = 'PENDING' AND request.firmId = firm.id
SET request.role = $role, request.ipAssets = $ipAssets`

/** What waits about a project, with who is asked. Cost: those requests, from their index. */
export const WAITING_CONFIRMATIONS = `
MATCH (request:Request)
WHERE request.subjectId = $projectId AND request.kind = $kind AND request.status = 'PENDING'
RETURN request.id AS id, request.firmId AS firmId`

/** Deletes a project. Cost: its own relationships. */
export const DELETE_PROJECT = `
MATCH (project:Project {id: $projectId})
DETACH DELETE project`
