/** Whether a base has somebody, other than whoever made the request, who can decide on it. Cost: the first such member of the base. */
const hasReviewer = (request: 'claim' | 'request') => `EXISTS {
    MATCH (:ExportBase {id: ${request}.reviewer})<-[staff:MEMBER_OF]-(member:Account)
    WHERE staff.role IN ['CURATOR', 'ADMIN'] AND NOT EXISTS { (member)-[:MADE|ASKED]->(${request}) }
  }`

/**
 * Who decides on a request: its base while somebody there can, else the platform, so that no request waits for nobody. Nobody decides on
 * a request of their own, so a base whose only curator made it cannot either. A base may lose its last member after the request was made,
 * or go, so a waiting request is read so each time. Cost: the first member of the base.
 * Woven into constants when the module loads, never with values.
 */
export const reviewerOf = (request: 'claim' | 'request') => `CASE
  WHEN ${request}.status <> 'PENDING' OR ${request}.reviewer = 'platform' THEN ${request}.reviewer
  WHEN ${hasReviewer(request)} THEN ${request}.reviewer
  ELSE 'platform'
END`

/**
 * Adds to $reviewers, where the platform is among them, the bases that requests of a kind wait for and that may have nobody to decide:
 * those that are gone and those with fewer than two people. Which of their requests the platform decides, \`reviewerOf\` says. Cost, for the
 * platform: the waiting requests, in their index, and two members of each base; with `atMost`, a parameter, no more requests than it says.
 */
export const allReviewers = (label: 'Claim' | 'RemovalRequest', atMost?: '$readAtMost') => `
WITH $reviewers + COLLECT {
  MATCH (waiting:${label})
  WHERE 'platform' IN $reviewers AND waiting.status = 'PENDING' AND waiting.reviewer IS NOT NULL AND waiting.createdAt IS NOT NULL
  ${atMost ? `WITH waiting LIMIT ${atMost}` : ''}
  WITH DISTINCT waiting.reviewer AS reviewer
  WHERE NOT reviewer IN $reviewers AND COUNT {
    MATCH (:ExportBase {id: reviewer})<-[staff:MEMBER_OF]-(:Account) WHERE staff.role IN ['CURATOR', 'ADMIN']
  } < 2
  RETURN reviewer
} AS reviewers`

/**
 * Whether a request of an account would have somebody to decide it. False only for whoever alone looks after the platform, where the base, if
 * any, has nobody else: everybody else's waits for the platform at worst. Cost: the people of the base, and the index of who looks after the platform.
 */
export const HAS_SOMEBODY_TO_DECIDE = `
MATCH (account:Account {id: $accountId})
RETURN NOT coalesce(account.platformAdmin, false)
  OR EXISTS {
    MATCH (other:Account)-[staff:MEMBER_OF]->(:ExportBase {id: $baseId})
    WHERE staff.role IN ['CURATOR', 'ADMIN'] AND other <> account
  }
  OR EXISTS { MATCH (other:Account) WHERE other.platformAdmin = true AND other <> account } AS decidable`

/** Accounts that decide for a reviewer: the people of a base, or who looks after the platform, with a confirmed address. Cost: the people of the base, or the index of who looks after the platform; at most $limit. */
export const ACCOUNTS_OF_REVIEWER = `
CALL () {
  MATCH (account:Account)-[staff:MEMBER_OF]->(:ExportBase {id: $reviewer}) WHERE staff.role IN ['CURATOR', 'ADMIN']
  RETURN account
  UNION
  MATCH (account:Account) WHERE $reviewer = 'platform' AND account.platformAdmin = true
  RETURN account
}
WITH account WHERE account.emailVerified AND account.id <> $exceptAccountId
RETURN account.name AS name, account.email AS email ORDER BY account.id LIMIT $limit`
