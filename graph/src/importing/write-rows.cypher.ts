import type { Labels } from './import-target.ts'

/**
 * Statements that write rows into a set of nodes of their own: the waiting nodes of an import into the live
 * network, or one side of a namespace. The labels are woven in when an import begins, because 5.26 plans no
 * index for a label that is a parameter; they come from import-target.ts alone and never from a row.
 */

/** One row a node, which names its import. Cost: the rows. */
export const createNodes = (label: string) => `
UNWIND $rows AS row
CREATE (node:${label} {id: row.id})
SET node += row.properties, node.importName = $name,
  node.capabilities = row.capabilityIds, node.heritageDomains = row.domainIds, node.markets = row.marketIds, node.firmId = row.firmId,
  node.startDate = date(row.days.startDate), node.endDate = date(row.days.endDate),
  node.postedOn = date(row.days.postedOn), node.deadline = date(row.days.deadline)`

/** What a list of a node has, and of a row that adds to it. */
const joined = (list: string, added: string) =>
  `node.${list} + [entry IN row.${added} WHERE NOT entry IN node.${list}]`

/**
 * Adds to nodes of an import what later rows say: these properties, and the entries of lists that they have
 * not. Cost: an index seek a row.
 */
export const addToNodes = (label: string) => `
UNWIND $rows AS row
MATCH (node:${label} {importName: $name, id: row.id})
WITH node, row, coalesce(node.unknownCodes, []) AS unknown
SET node += row.properties,
  node.unknownCodes = unknown + [code IN row.properties.unknownCodes WHERE NOT code IN unknown],
  node.capabilities = ${joined('capabilities', 'capabilityIds')},
  node.heritageDomains = ${joined('heritageDomains', 'domainIds')},
  node.markets = ${joined('markets', 'marketIds')}`

/**
 * Ties firms of an import to its projects; said twice it is one tie, with the role and, where it waits, the
 * line that was said first. Cost: two index seeks a row.
 */
export const createParticipations = ({ firm, project }: Labels) => `
UNWIND $rows AS row
MATCH (firm:${firm} {importName: $name, id: row.firmId})
MATCH (project:${project} {importName: $name, id: row.projectId})
MERGE (firm)-[part:TOOK_PART_IN]->(project)
  ON CREATE SET part.role = row.role, part.line = row.line`

/** Capabilities of a namespace, any text. Cost: one index seek a code. */
export const mergeCapabilities = ({ capability }: Labels) => `
UNWIND $codes AS code
MERGE (capability:${capability} {id: code})
  ON CREATE SET capability.nameZh = code, capability.nameEn = code`

/** Ties nodes of a namespace to their capabilities. Cost: the rows and their capabilities. */
export const linkCapabilities = (
  label: string,
  type: 'OFFERS' | 'USED' | 'NEEDS',
  { capability }: Labels,
) => `
UNWIND $rows AS row
MATCH (node:${label} {id: row.id})
UNWIND row.capabilityIds AS code
MATCH (capability:${capability} {id: code})
MERGE (node)-[:${type}]->(capability)`

/** Ties nodes of a namespace to their firm. Cost: two index seeks a row. */
export const linkFirm = (label: string, type: 'OWNS' | 'POSTED', { firm }: Labels) => `
UNWIND $rows AS row
MATCH (node:${label} {id: row.id})
MATCH (firm:${firm} {id: row.firmId})
CREATE (firm)-[:${type}]->(node)`

/** Ids of $limit nodes of a label after $after, in order. Cost: $limit index entries. */
export const idsAfter = (label: string) => `
MATCH (node:${label}) WHERE node.id > $after
WITH node.id AS id ORDER BY id LIMIT $limit
RETURN id`

/** An id is found by one index seek and is not given twice. Cost: schema only. */
export const uniqueId = (label: string) =>
  `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`

export const dropUniqueId = (label: string) => `DROP CONSTRAINT ${label}_id IF EXISTS`

/** Removes some nodes of a label with all that ties them. Cost: $limit nodes and their relationships. */
export const removeNodes = (label: string) => `
MATCH (node:${label}) WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed`
