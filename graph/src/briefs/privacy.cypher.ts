/** Needs that the firm posted. Cost: the firm's own briefs and their relationships. */
export const DELETE_BRIEFS = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief)
DETACH DELETE brief`
