/** Sets how many firms took part in each project. Cost: constant a project, its degree. */
export const COUNT_PARTICIPANTS = `
UNWIND $projectIds AS id
MATCH (project:Project {id: id})
SET project.participantCount = COUNT { (project)<-[:TOOK_PART_IN]-() }`

/** Sets in how many projects each firm took part. Cost: constant a firm, its degree. */
export const COUNT_PROJECTS = `
UNWIND $firmIds AS id
MATCH (firm:Firm {id: id})
SET firm.projectCount = COUNT { (firm)-[:TOOK_PART_IN]->() }`

/** Forgets who worked with these firms. Cost: the firms' own partners. */
export const FORGET_PARTNERS = `
UNWIND $firmIds AS id
MATCH (:Firm {id: id})-[edge:WORKED_WITH]-()
WITH DISTINCT edge
DELETE edge`

/**
 * Says who worked with these firms: in how many projects, when last (calendar year), and how closely. A project of n firms adds 1/(n-1) to
 * `weight`, as one of many says less than one of two (M. Newman, Phys. Rev. E 64, 016132, 2001). Larger projects than $largest are left
 * out, because they would tie everybody to everybody. Summed in the order of ids, so that done again it is the same to the last digit.
 * Cost: at most $largest partners for each of the firms' own projects.
 */
export const DERIVE_PARTNERS = `
UNWIND $firmIds AS id
MATCH (firm:Firm {id: id})-[:TOOK_PART_IN]->(project:Project)
WHERE project.participantCount > 1 AND project.participantCount <= $largest
MATCH (project)<-[:TOOK_PART_IN]-(partner:Firm) WHERE partner <> firm
WITH CASE WHEN firm.id < partner.id THEN firm ELSE partner END AS first,
     CASE WHEN firm.id < partner.id THEN partner ELSE firm END AS second, project
WITH DISTINCT first, second, project ORDER BY project.id
WITH first, second, count(project) AS count, max(project.year) AS lastYear, sum(1.0 / (project.participantCount - 1)) AS weight
MERGE (first)-[edge:WORKED_WITH]->(second)
SET edge.count = count, edge.lastYear = lastYear, edge.weight = weight`

/** Forgets what these firms have proved. Cost: the firms' own capabilities. */
export const FORGET_PROOFS = `
UNWIND $firmIds AS id
MATCH (:Firm {id: id})-[edge:PROVED]->()
DELETE edge`

/**
 * Says what these firms have proved: a capability that a project used is proof for each participant that offers it, and for nobody else.
 * Cost: the firms' own projects and what they used.
 */
export const DERIVE_PROOFS = `
UNWIND $firmIds AS id
MATCH (firm:Firm {id: id})-[:TOOK_PART_IN]->(project:Project)-[:USED]->(capability:Capability)
WHERE EXISTS { (firm)-[:OFFERS]->(capability) }
WITH firm, capability, count(DISTINCT project) AS count, max(project.year) AS lastYear
MERGE (firm)-[edge:PROVED]->(capability)
SET edge.count = count, edge.lastYear = lastYear`
