// What somebody asks and others decide, of all kinds: read by id, by what it is about, and by the instants at which its reviewers are reminded
// and at which it expires. Each group that takes part in deciding has a review; those that wait are the queues, oldest first. Who decided is
// found so that it can be erased.

CREATE CONSTRAINT request_id IF NOT EXISTS FOR (request:Request) REQUIRE request.id IS UNIQUE;
CREATE INDEX request_subject IF NOT EXISTS FOR (request:Request) ON (request.subjectId, request.kind, request.status);
CREATE INDEX request_remind IF NOT EXISTS FOR (request:Request) ON (request.remindAt);
CREATE INDEX request_expire IF NOT EXISTS FOR (request:Request) ON (request.expiresAt);
CREATE INDEX review_queue IF NOT EXISTS FOR (review:Review) ON (review.status, review.reviewer, review.kind, review.createdAt);
CREATE INDEX review_decided_by IF NOT EXISTS FOR (review:Review) ON (review.decidedBy);
