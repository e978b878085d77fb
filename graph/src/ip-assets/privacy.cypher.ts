/** IP that the firm owned, with the grants on it. Cost: the firm's own assets and their relationships. */
export const DELETE_ASSETS = `
MATCH (:Firm {id: $firmId})-[:OWNS]->(asset:IPAsset)
OPTIONAL MATCH (asset)-[:GRANTED]->(licence:Grant)
DETACH DELETE licence, asset`
