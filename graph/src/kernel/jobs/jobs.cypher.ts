const RUN = `run { .id, .job, .outcome, .count, .error, startedAt: toString(run.startedAt), endedAt: toString(run.endedAt) }`

/** Begins a run, unless one of this id was brought to its end. Cost: one node. */
export const BEGIN_RUN = `
MERGE (run:JobRun {id: $id})
WITH run WHERE run.outcome IS NULL OR run.outcome = 'ABANDONED'
SET run.job = $job, run.outcome = 'RUNNING', run.startedAt = datetime.realtime()
REMOVE run.endedAt, run.error
RETURN run.id AS id`

/** Writes down how a run ended. Cost: one node. */
export const END_RUN = `
MATCH (run:JobRun {id: $id})
SET run.outcome = $outcome, run.count = $count, run.error = $error, run.endedAt = datetime.realtime()`

/**
 * Runs left behind by a crashed process. The caller holds the lease of the job. Cost: the kept
 * runs of one job.
 */
export const END_ABANDONED_RUNS = `
MATCH (run:JobRun) WHERE run.job = $job AND run.startedAt IS NOT NULL AND run.outcome = 'RUNNING'
SET run.outcome = 'ABANDONED', run.endedAt = datetime.realtime()`

/** Deletes the runs of a job but the newest $kept. Cost: the kept runs of one job. */
export const DELETE_OLD_RUNS = `
MATCH (run:JobRun) WHERE run.job = $job AND run.startedAt IS NOT NULL
WITH run ORDER BY run.startedAt DESC SKIP $kept
DELETE run`

/** The newest runs of each job. Cost: $limit index entries a job. */
export const LATEST_RUNS = `
UNWIND $jobs AS job
CALL (job) {
  MATCH (run:JobRun) WHERE run.job = job AND run.startedAt IS NOT NULL
  WITH run ORDER BY run.startedAt DESC LIMIT $limit
  RETURN ${RUN} AS run
}
RETURN run`
