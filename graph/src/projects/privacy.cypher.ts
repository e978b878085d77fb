/**
 * Projects in which nobody else of the network took part. Cost: the firm's own projects and their
 * relationships.
 */
export const DELETE_LONE_PROJECTS = `
MATCH (firm:Firm {id: $firmId})-[:TOOK_PART_IN]->(project:Project)
WHERE NOT EXISTS { MATCH (project)<-[:TOOK_PART_IN]-(other:Firm) WHERE other <> firm }
DETACH DELETE project`
