import { allReviewers, isOwnParty, isWhole, reviewerOf } from './reviewer.cypher.ts'

const countWaiting = (request: 'claim' | 'request', label: 'Claim' | 'RemovalRequest') => `
CALL () {
  ${allReviewers(label, '$readAtMost')}
  MATCH (${request}:${label})
  WHERE ${request}.status = 'PENDING' AND ${request}.reviewer IN reviewers AND ${request}.createdAt IS NOT NULL
  WITH ${request} LIMIT $readAtMost
  WHERE ${reviewerOf(request)} IN $reviewers AND NOT ${isOwnParty(request)} AND ${isWhole(request)}
  WITH ${request} LIMIT $limit
  RETURN count(${request}) AS ${request}s
}`

/**
 * How many claims and requests for removal wait for these reviewers and can be decided by an account: not its own, nor those about its firms. Each is counted up to
 * $limit. Cost: up to $limit entries of the index of each queue, and what stands among them that the account is a party to, or for the platform what a
 * base decides after all; $readAtMost entries in any case, beyond which nothing is counted.
 */
export const COUNT_REQUESTS_TO_REVIEW = `${countWaiting('claim', 'Claim')}
${countWaiting('request', 'RemovalRequest')}
RETURN claims + requests AS count`
