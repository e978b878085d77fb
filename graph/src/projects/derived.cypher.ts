/**
 * Data derived from projects, for the network itself and for a separate import. The labels are
 * woven in, because 5.26 plans no index for a label that is a parameter; they are constants or come from
 * import-target.ts, and never from a row or a request.
 */
export interface DerivedLabels {
  firm: string
  project: string
  capability: string
}

/** Sets how many firms took part in each project. Cost: constant a project, its degree. */
export const countParticipants = ({ project }: Pick<DerivedLabels, 'project'>) => `
UNWIND $ids AS id
MATCH (project:${project} {id: id})
SET project.participantCount = COUNT { (project)<-[:TOOK_PART_IN]-() }`

/** Sets in how many projects each firm took part. Cost: constant a firm, its degree. */
export const countProjects = ({ firm }: Pick<DerivedLabels, 'firm'>) => `
UNWIND $ids AS id
MATCH (firm:${firm} {id: id})
SET firm.projectCount = COUNT { (firm)-[:TOOK_PART_IN]->() }`

/** Deletes WORKED_WITH of these firms. Cost: the firms' own partners. */
export const DELETE_PARTNERS = `
UNWIND $ids AS id
MATCH (:Firm {id: id})-[edge:WORKED_WITH]-()
WITH DISTINCT edge
DELETE edge`

/**
 * Of pairs of firms and their projects: in how many they worked together, when last (calendar year), and how
 * closely. A project of n firms adds 1/(n-1) to `weight`, as one of many says less than one of two (M.
 * Newman, Phys. Rev. E 64, 016132, 2001). Summed in the order of ids, so that done again, or by an import, it
 * is the same to the last digit.
 */
const SUM_UP_PAIRS = `
WITH DISTINCT first, second, project ORDER BY project.id
WITH first, second, count(project) AS count, max(project.year) AS lastYear, sum(1.0 / (project.participantCount - 1)) AS weight
MERGE (first)-[edge:WORKED_WITH]->(second)
SET edge.count = count, edge.lastYear = lastYear, edge.weight = weight`

/**
 * Says who worked with these firms. Larger projects than $largest are left out. Cost: at most $largest
 * partners for each of the firms' own projects.
 */
export const derivePartners = ({ firm, project }: Omit<DerivedLabels, 'capability'>) => `
UNWIND $ids AS id
MATCH (firm:${firm} {id: id})-[:TOOK_PART_IN]->(project:${project})
WHERE project.participantCount > 1 AND project.participantCount <= $largest
MATCH (project)<-[:TOOK_PART_IN]-(partner:${firm}) WHERE partner <> firm
WITH CASE WHEN firm.id < partner.id THEN firm ELSE partner END AS first,
     CASE WHEN firm.id < partner.id THEN partner ELSE firm END AS second, project${SUM_UP_PAIRS}`

/**
 * The same, but each pair from its smaller id only: for queries over every firm. Cost: as above, half of
 * it.
 */
export const derivePartnersFromSmallerId = ({ firm, project }: Omit<DerivedLabels, 'capability'>) => `
UNWIND $ids AS id
MATCH (first:${firm} {id: id})-[:TOOK_PART_IN]->(project:${project})
WHERE project.participantCount > 1 AND project.participantCount <= $largest
MATCH (project)<-[:TOOK_PART_IN]-(second:${firm}) WHERE second.id > id${SUM_UP_PAIRS}`

/** Deletes PROVED of these firms. Cost: the firms' own capabilities. */
export const DELETE_PROOFS = `
UNWIND $ids AS id
MATCH (:Firm {id: id})-[edge:PROVED]->()
DELETE edge`

/**
 * Says what these firms have proved: a capability that a project used is proof for each participant that
 * offers it, and for nobody else. Cost: the firms' own projects and what they used.
 */
export const deriveProofs = ({ firm, project, capability }: DerivedLabels) => `
UNWIND $ids AS id
MATCH (firm:${firm} {id: id}) WHERE EXISTS { (firm)-[:OFFERS]->() }
MATCH (firm)-[:TOOK_PART_IN]->(project:${project})-[:USED]->(capability:${capability})
WHERE EXISTS { (firm)-[:OFFERS]->(capability) }
WITH firm, capability, count(DISTINCT project) AS count, max(project.year) AS lastYear
MERGE (firm)-[edge:PROVED]->(capability)
SET edge.count = count, edge.lastYear = lastYear`
