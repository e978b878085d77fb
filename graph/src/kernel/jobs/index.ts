export { beginJobRun, endJobRun, findLatestJobRuns, type JobRunRow } from './jobs.store.ts'
