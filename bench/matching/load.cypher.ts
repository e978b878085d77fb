/**
 * Each writes one batch of what follows from projects into a graph that has none of it yet. Cost: the rows.
 */

export const CREATE_WORKED_WITH = `
UNWIND $rows AS row
MATCH (one:Firm {id: row.from})
MATCH (other:Firm {id: row.to})
CREATE (one)-[edge:WORKED_WITH]->(other)
SET edge.count = row.count, edge.lastYear = row.lastYear, edge.weight = toFloat(row.weight)`

export const CREATE_PROVED = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (capability:Capability {id: row.capability})
CREATE (firm)-[edge:PROVED]->(capability)
SET edge.count = row.count, edge.lastYear = row.lastYear`
