import { z } from 'zod'
import type { Graph } from '../driver/driver.ts'
import * as cypher from './jobs.cypher.ts'

const runShape = z.object({
  id: z.string(),
  job: z.string(),
  outcome: z.enum(['RUNNING', 'DONE', 'FAILED', 'ABANDONED']),
  /** How many things were done, where the job counts them. */
  count: z.number().int().nullable(),
  error: z.string().nullable(),
  /** ISO 8601. */
  startedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type JobRunRow = z.infer<typeof runShape>

/** Runs of one job that are kept. */
const MAX_KEPT = 100

/**
 * Begins the run of a job for an instant of its schedule; the caller holds the lease of the job. Returns its
 * id, or null if it was done for that instant, or failed. One that a process left behind when it ended is
 * begun again.
 */
export async function beginJobRun(graph: Graph, job: string, scheduledAt: Date): Promise<string | null> {
  const id = `${job}@${scheduledAt.toISOString()}`
  return graph.write(async (run) => {
    await run(cypher.END_ABANDONED_RUNS, { job }, z.unknown())
    await run(cypher.DELETE_OLD_RUNS, { job, kept: MAX_KEPT }, z.unknown())
    const [row] = await run(cypher.BEGIN_RUN, { id, job }, z.object({ id: z.string() }))
    return row?.id ?? null
  })
}

/** Writes down how a run ended: how many things it did, or the error that it failed with. */
export async function endJobRun(
  graph: Graph,
  id: string,
  result: { count: number | null } | { error: string } | 'ABANDONED',
): Promise<void> {
  const count = typeof result === 'object' && 'count' in result ? result.count : null
  const error = typeof result === 'object' && 'error' in result ? result.error.slice(0, 500) : null
  const outcome = result === 'ABANDONED' ? result : error === null ? 'DONE' : 'FAILED'
  const parameters = { id, outcome, count, error }
  await graph.write((run) => run(cypher.END_RUN, parameters, z.unknown()))
}

/** The newest `limit` runs of each job, newest first within a job. */
export async function findLatestJobRuns(
  graph: Graph,
  jobs: readonly string[],
  limit: number,
): Promise<JobRunRow[]> {
  const { rows } = await graph.readList(cypher.LATEST_RUNS, { jobs, limit }, z.object({ run: runShape }))
  return rows.map(({ run }) => run)
}
