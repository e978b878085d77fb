/**
 * Labels of all nodes whose label begins with $prefix, and how many nodes have each. Cost: all nodes, so for
 * tests only.
 */
export const COUNT_BY_LABEL = `
MATCH (node) UNWIND labels(node) AS label
WITH label, count(*) AS nodes WHERE label STARTS WITH $prefix
RETURN label, nodes ORDER BY label`

/** Types of the relationships between nodes whose label begins with $prefix, likewise. */
export const COUNT_BY_TYPE = `
MATCH (node)-[edge]->() WHERE any(label IN labels(node) WHERE label STARTS WITH $prefix)
RETURN type(edge) AS label, count(*) AS nodes ORDER BY label`

export const SCHEMA_NAMES = `
SHOW INDEXES YIELD name WHERE name STARTS WITH $prefix
RETURN name ORDER BY name`
