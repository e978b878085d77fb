/**
 * Who decides on a request: its base while somebody there can, else the platform, so that no request waits for nobody. A base may
 * lose its last member after the request was made, so a waiting request is read so each time. Cost: the first member of the base.
 * Woven into constants when the module loads, never with values.
 */
export const reviewerOf = (request: 'claim' | 'request') => `CASE
  WHEN ${request}.status <> 'PENDING' OR ${request}.reviewer = 'platform' THEN ${request}.reviewer
  WHEN EXISTS {
    MATCH (:ExportBase {id: ${request}.reviewer})<-[staff:MEMBER_OF]-(:Account) WHERE staff.role IN ['CURATOR', 'ADMIN']
  } THEN ${request}.reviewer
  ELSE 'platform'
END`

/** Adds to $reviewers, where the platform is among them, the bases that nobody runs. Cost: the first member of each base. */
export const ALL_REVIEWERS = `
WITH $reviewers + COLLECT {
  MATCH (base:ExportBase)
  WHERE 'platform' IN $reviewers AND NOT EXISTS {
    MATCH (base)<-[staff:MEMBER_OF]-(:Account) WHERE staff.role IN ['CURATOR', 'ADMIN']
  }
  RETURN base.id
} AS reviewers`
