/** People of two groups, a firm that requests are about, and who belongs to it. Cost: for tests only. */
export const FILL = `
CREATE (base:ExportBase {id: $prefix + 'base'}), (asked:Firm {id: $prefix + 'asked'}), (subject:Firm {id: $prefix + 'subject'})
WITH base, asked, subject
UNWIND ['ann', 'ben', 'curator', 'party', 'owner', 'stranger'] AS name
CREATE (account:Account {id: $prefix + name, name: name, email: $prefix + name + '@people.example', emailVerified: true})
FOREACH (_ IN CASE WHEN name IN ['ann', 'curator', 'party'] THEN [1] ELSE [] END |
  CREATE (account)-[:MEMBER_OF {role: 'CURATOR'}]->(base))
FOREACH (_ IN CASE WHEN name = 'party' THEN [1] ELSE [] END | CREATE (account)-[:MEMBER_OF {role: 'VIEWER'}]->(subject))
FOREACH (_ IN CASE WHEN name = 'owner' THEN [1] ELSE [] END | CREATE (account)-[:MEMBER_OF {role: 'OWNER'}]->(asked))`

/** All of it, and all requests about it. */
export const EMPTY = `
MATCH (node) WHERE node.id STARTS WITH $prefix OR node.subjectId STARTS WITH $prefix
OPTIONAL MATCH (node)-[:AWAITS]->(review:Review)
DETACH DELETE node, review`

/** What was asked for, and its effects. */
export const EMPTY_REQUESTS = `
MATCH (request:Request) WHERE request.subjectId STARTS WITH $prefix
OPTIONAL MATCH (request)-[:AWAITS]->(review:Review)
DETACH DELETE request, review`

/** An effect of a transition, in its transaction. */
export const ADD_EFFECT =
  'MATCH (request:Request {id: $id}) SET request.effects = coalesce(request.effects, []) + $effect'

export const REMOVE_ACCOUNT = 'MATCH (account:Account {id: $id}) DETACH DELETE account'

export const LEAVE = 'MATCH (:Account {id: $id})-[membership:MEMBER_OF]->() DELETE membership'

export const SPOIL = 'MATCH (:Account {id: $id})-[:MADE]->(request:Request) REMOVE request.evidenceHolds'
