/**
 * Removes nodes, except the records of migrations, and returns how many. Cost: 2,000 nodes with their
 * relationships.
 */
export const REMOVE_NODES = `
MATCH (node) WHERE NOT node:Migration
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(*) AS removed`
