// Who was notified of the reviews that wait: those of before are taken as notified, so that an upgrade sends no mail about each of them.
MATCH (review:Review) WHERE review.status = 'PENDING' AND review.notified IS NULL
SET review.notified = review.reviewer;
