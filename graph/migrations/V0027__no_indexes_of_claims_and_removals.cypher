// Claims and requests for removal are read from the indexes of requests and reviews.

DROP CONSTRAINT claim_id IF EXISTS;
DROP INDEX claim_queue IF EXISTS;
DROP INDEX claim_decided_by IF EXISTS;
DROP CONSTRAINT removal_request_id IF EXISTS;
DROP INDEX removal_request_queue IF EXISTS;
DROP INDEX removal_request_firm IF EXISTS;
DROP INDEX removal_request_decided_by IF EXISTS;
