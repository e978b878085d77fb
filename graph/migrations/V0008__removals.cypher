// A profile that was removed is found by its id alone, so that no import brings it back. Requests for removal that wait are read by who is
// to decide them, oldest first, and are found by their firm, which may be gone.

CREATE CONSTRAINT removed_firm_id IF NOT EXISTS FOR (removed:RemovedFirm) REQUIRE removed.id IS UNIQUE;
CREATE INDEX removed_firm_at IF NOT EXISTS FOR (removed:RemovedFirm) ON (removed.removedAt, removed.id);
CREATE CONSTRAINT removal_request_id IF NOT EXISTS FOR (request:RemovalRequest) REQUIRE request.id IS UNIQUE;
CREATE INDEX removal_request_queue IF NOT EXISTS FOR (request:RemovalRequest) ON (request.status, request.reviewer, request.createdAt);
CREATE INDEX removal_request_firm IF NOT EXISTS FOR (request:RemovalRequest) ON (request.firmId);
CREATE INDEX removal_request_decided_by IF NOT EXISTS FOR (request:RemovalRequest) ON (request.decidedBy);
