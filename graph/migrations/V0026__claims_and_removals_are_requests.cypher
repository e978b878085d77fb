// Claims and requests for removal become requests like all others, each with the one review that it awaits. A claim that lost its firm or its
// claimant goes, and a request for removal that lost its requester: nobody could read it. Their documents are discarded.

MATCH (claim:Claim)-[:FOR]->(firm:Firm)
WHERE EXISTS { (:Account)-[:MADE]->(claim) }
SET claim:Request, claim.kind = 'CLAIM', claim.subjectId = firm.id, claim.needsFirm = true;

MATCH (request:Claim)-[toFirm:FOR]->(:Firm)
DELETE toFirm;

MATCH (account:Account)-[asked:ASKED]->(request:RemovalRequest)
MERGE (account)-[:MADE]->(request)
SET request:Request, request.kind = 'REMOVAL', request.subjectId = request.firmId, request.needsFirm = false
DELETE asked;

MATCH (lost:Claim|RemovalRequest) WHERE NOT lost:Request
OPTIONAL MATCH (lost)-[:SHOWS]->(document)
SET document.discardAt = coalesce(document.discardAt, datetime())
WITH DISTINCT lost
DETACH DELETE lost;

MATCH (request:Request) WHERE request:Claim OR request:RemovalRequest
MERGE (request)-[:AWAITS]->(review:Review {place: 0})
SET review.kind = request.kind, review.reviewer = request.reviewer, review.createdAt = request.createdAt,
  review.group = CASE request.reviewer WHEN 'platform' THEN 'PLATFORM' ELSE 'BASE' END,
  review.status = CASE request.status WHEN 'WITHDRAWN' THEN 'CLOSED' ELSE request.status END,
  review.decidedBy = request.decidedBy, review.reason = request.reason, review.decidedAt = CASE WHEN request.decidedBy IS NULL THEN null ELSE request.decidedAt END,
  request.remindAt = CASE request.status WHEN 'PENDING' THEN request.createdAt + duration({days: 7}) END;

MATCH (request:Request) WHERE request:Claim OR request:RemovalRequest
REMOVE request:Claim, request:RemovalRequest, request.reviewer, request.decidedBy, request.firmId;
