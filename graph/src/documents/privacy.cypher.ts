/** Documents that an account uploaded, by name. Cost: the account's own documents. */
export const EXPORT_DOCUMENTS = `
MATCH (account)-[:UPLOADED]->(document:Document) WITH document ORDER BY document.uploadedAt, document.id LIMIT $limit
RETURN document {
  .id, .name, .mediaType, .size, .sha256, uploadedAt: toString(document.uploadedAt),
  attachedTo: head([(document)<-[:SHOWS]-(request:Request) | request.id])
}`

/**
 * Lets all documents of an account be discarded at once, without their names. Cost: the account's own
 * documents.
 */
export const DISCARD_DOCUMENTS_OF_ACCOUNT = `
MATCH (:Account {id: $accountId})-[:UPLOADED]->(document:Document)
SET document.discardAt = datetime($now)
REMOVE document.name`

/**
 * Lets the documents be discarded at once that requests show which go with the firm. Cost: those requests,
 * from their index.
 */
export const DISCARD_DOCUMENTS_OF_FIRM = `
MATCH (request:Request)-[:SHOWS]->(document:Document)
WHERE request.subjectId = $firmId AND request.kind IS NOT NULL AND request.status IS NOT NULL AND request.needsFirm
SET document.discardAt = datetime($now)`
