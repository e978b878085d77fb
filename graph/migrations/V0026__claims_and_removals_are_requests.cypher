// Claims and requests for removal become requests like all others, each with the one review that it awaits. A claim that lost its firm or its
// claimant goes: nobody could read it.

MATCH (claim:Claim)-[:FOR]->(firm:Firm)
WHERE EXISTS { (:Account)-[:MADE]->(claim) }
SET claim:Request, claim.kind = 'CLAIM', claim.subjectId = firm.id, claim.needsFirm = true;

MATCH (claim:Claim) WHERE NOT claim:Request
DETACH DELETE claim;

MATCH (request:Claim)-[toFirm:FOR]->(:Firm)
DELETE toFirm;

MATCH (account:Account)-[asked:ASKED]->(request:RemovalRequest)
MERGE (account)-[:MADE]->(request)
SET request:Request, request.kind = 'REMOVAL', request.subjectId = request.firmId, request.needsFirm = false
DELETE asked;

MATCH (request:Request) WHERE request:Claim OR request:RemovalRequest
MERGE (request)-[:AWAITS]->(review:Review {place: 0})
SET review.kind = request.kind, review.reviewer = request.reviewer, review.createdAt = request.createdAt,
  review.group = CASE request.reviewer WHEN 'platform' THEN 'PLATFORM' ELSE 'BASE' END,
  review.status = CASE request.status WHEN 'WITHDRAWN' THEN 'CLOSED' ELSE request.status END,
  review.decidedBy = request.decidedBy, review.reason = request.reason, review.decidedAt = CASE WHEN request.decidedBy IS NULL THEN null ELSE request.decidedAt END,
  request.remindAt = CASE request.status WHEN 'PENDING' THEN request.createdAt + duration({days: 7}) END;

MATCH (request:Request) WHERE request:Claim OR request:RemovalRequest
REMOVE request:Claim, request:RemovalRequest, request.reviewer, request.decidedBy, request.firmId;
