/**
 * Each reads the outgoing relationships of $limit nodes of one label after $after, in order of id: [label,
 * id, type] of each. Cost: those nodes' relationships.
 */
export const EDGES_OF_FIRMS = `
MATCH (node:Firm) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, node.embeddingState AS state, [(node)-[edge:OFFERS|WORKS_IN|SELLS_TO|TOOK_PART_IN|OWNS]->(target) | [head(labels(target)), target.id, type(edge)]] AS edges
ORDER BY id`

export const EDGES_OF_PROJECTS = `
MATCH (node:Project) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, [(node)-[edge:USED|ADAPTED|REACHED]->(target) | [head(labels(target)), target.id, type(edge)]] AS edges
ORDER BY id`

export const EDGES_OF_IP_ASSETS = `
MATCH (node:IPAsset) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, [(node)-[edge:IN_DOMAIN|HAS_FORM]->(target) | [head(labels(target)), target.id, type(edge)]] AS edges
ORDER BY id`

export const EDGES_OF_CAPABILITIES = `
MATCH (node:Capability) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, [(node)-[edge:PART_OF]->(target) | [head(labels(target)), target.id, type(edge)]] AS edges
ORDER BY id`

export const EDGES_OF_FORMS = `
MATCH (node:AssetForm) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, [(node)-[edge:LENDS_ITSELF_TO]->(target) | [head(labels(target)), target.id, type(edge)]] AS edges
ORDER BY id`

/** Stores the embeddings of a batch of firms with their states; null takes both away. Cost: the batch. */
export const WRITE_EMBEDDINGS = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.id})
SET firm.embeddingState = row.state
FOREACH (_ IN CASE WHEN row.vector IS NULL THEN [1] ELSE [] END | REMOVE firm.embedding)
WITH firm, row WHERE row.vector IS NOT NULL
CALL db.create.setNodeVectorProperty(firm, 'embedding', row.vector)`
