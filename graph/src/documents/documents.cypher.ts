import { BIND_REVIEWER } from '../requests/reviewers.cypher.ts'

/** What a document's row holds; woven into constants when the module loads, never with values. */
const DOCUMENT_ROW = 'document {.id, .name, .mediaType, .size, uploadedAt: toString(document.uploadedAt)}'

/**
 * How many documents of an account are unattached, under its lock, so that concurrent uploads are all
 * counted. Cost: the account's own documents.
 */
export const LOCK_UPLOADER = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT { (account)-[:UPLOADED]->(document:Document) WHERE NOT EXISTS { (document)<-[:SHOWS]-() } } AS waiting`

/** Records a document, to be discarded on a day unless it is attached before. Cost: one index seek. */
export const CREATE_DOCUMENT = `
MATCH (account:Account {id: $accountId})
CREATE (account)-[:UPLOADED]->(document:Document)
SET document += $properties, document.uploadedAt = datetime($at), document.discardAt = datetime($discardAt)
RETURN ${DOCUMENT_ROW} AS document`

/**
 * Those of the documents that an account uploaded, has not shown yet and may still show, under their locks.
 * Cost: one index seek an id.
 */
export const LOCK_DOCUMENTS_TO_SHOW = `
MATCH (document:Document) WHERE document.id IN $ids
SET document.id = document.id
WITH document
WHERE EXISTS { (:Account {id: $accountId})-[:UPLOADED]->(document) } AND NOT EXISTS { (document)<-[:SHOWS]-() }
  AND document.discardAt > datetime($now)
RETURN document.id AS id`

/** Shows documents with a request; they stay at least until it is decided. Cost: one index seek an id. */
export const SHOW_DOCUMENTS = `
MATCH (request:Request {id: $requestId})
MATCH (document:Document) WHERE document.id IN $ids
MERGE (request)-[:SHOWS]->(document)
REMOVE document.discardAt`

/**
 * Lets the documents go, on a day, that these requests show. Cost: one index seek an id, and their documents.
 */
export const DISCARD_DOCUMENTS_OF_REQUESTS = `
MATCH (request:Request)-[:SHOWS]->(document:Document)
WHERE request.id IN $ids
SET document.discardAt = datetime($discardAt)`

/** Documents that these requests show. Cost: one index seek an id, and their documents. */
export const DOCUMENTS_OF_REQUESTS = `
MATCH (request:Request)-[:SHOWS]->(document:Document)
WHERE request.id IN $ids
WITH request, document, document.uploadedAt AS at, document.id AS id
RETURN request.id AS requestId, ${DOCUMENT_ROW} AS document ORDER BY at, id`

/** A document, its uploader, and the request it is attached to. Cost: one index seek. */
export const DOCUMENT_BY_ID = `
MATCH (document:Document {id: $id})<-[:UPLOADED]-(account:Account)
OPTIONAL MATCH (document)<-[:SHOWS]-(request:Request)
RETURN ${DOCUMENT_ROW} AS document, account.id AS accountId,
  request {
    .kind, .subjectId,
    reviews: COLLECT {
      MATCH (request)-[:AWAITS]->(review:Review)
      ${BIND_REVIEWER}
      RETURN {reviewer: currentReviewer, group: review.group, status: review.status}
    }
  } AS attachedTo`

/** Documents whose day has come, from the index of days. Cost: $limit index entries. */
export const DOCUMENTS_TO_DISCARD = `
MATCH (document:Document) WHERE document.discardAt <= datetime($now)
RETURN document.id AS id ORDER BY document.discardAt LIMIT $limit`

/** Deletes documents whose files are gone. Cost: one index seek an id. */
export const DELETE_DOCUMENTS = `
MATCH (document:Document) WHERE document.id IN $ids
DETACH DELETE document`
