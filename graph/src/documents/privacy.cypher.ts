/** Documents that somebody uploaded, by name. Cost: the account's own documents. */
export const EXPORT_DOCUMENTS = `
MATCH (account)-[:UPLOADED]->(document:Document) WITH document ORDER BY document.uploadedAt, document.id LIMIT $limit
RETURN document {
  .id, .name, .mediaType, .size, .sha256, uploadedAt: toString(document.uploadedAt),
  shownWith: head([(document)<-[:SHOWS]-(request:Claim|RemovalRequest) | request.id])
}`

/** Lets all documents of an account be discarded at once, without their names. Cost: the account's own documents. */
export const DISCARD_DOCUMENTS_OF_ACCOUNT = `
MATCH (:Account {id: $accountId})-[:UPLOADED]->(document:Document)
SET document.discardAt = datetime($now)
REMOVE document.name`

/** Lets the documents be discarded at once that claims of a firm show. Cost: the firm's own claims. */
export const DISCARD_DOCUMENTS_OF_FIRM = `
MATCH (:Firm {id: $firmId})<-[:FOR]-(:Claim)-[:SHOWS]->(document:Document)
SET document.discardAt = datetime($now)`
