/** All that the graph holds. Cost: the whole graph; only for tests. */
export const EVERYTHING = `
MATCH (node) RETURN properties(node) AS held
UNION ALL
MATCH ()-[relationship]->() WITH relationship WHERE size(keys(relationship)) > 0 RETURN properties(relationship) AS held`
