import type { Graph } from '@heming/graph/driver'
import { beginJobRun, endJobRun } from '@heming/graph/jobs'
import { LeaseTaken, withLease } from '@heming/graph/leases'
import { Cron } from 'croner'
import type { FastifyBaseLogger } from 'fastify'

/** Work that is done by the clock. */
export interface Job {
  /** Names its lease and its record, e.g. 'erasures'. */
  name: string
  /** When it is done, as a cron pattern in China's time. */
  schedule: string
  /** Milliseconds after a start of the api before which it is not done: readers go first. */
  notBefore?: number
  /** Does it; `signal` ends when the process stops. Returns how many things it did, if it counts them. */
  run(signal: AbortSignal): Promise<number | undefined>
}

/**
 * Milliseconds to wait for another process that does the job; longer than the lease of one that died lasts.
 */
const LEASE_TIMEOUT = 20_000

export interface JobRunner {
  /** Begins no more jobs, and ends those that run as soon as they heed it. */
  stop(): Promise<void>
}

/**
 * Does jobs by their schedules, each under a lease, so that of several processes one does it. What was due
 * while no process ran is done once after the start. Each run is recorded; one that fails is logged and tried
 * again at its next instant.
 */
export function startJobs(graph: Graph, jobs: readonly Job[], log: FastifyBaseLogger): JobRunner {
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()

  function start(job: Job, scheduledAt: Date): void {
    if (stopping.signal.aborted) return
    const run = runJob(graph, job, { scheduledAt, signal: stopping.signal, log })
      .catch((error: unknown) => {
        // The database may be away: the next instant tries again.
        if (!stopping.signal.aborted) log.warn({ err: error, job: job.name }, 'A job was not done.')
      })
      .finally(() => running.delete(run))
    running.add(run)
  }

  const timers = jobs.map((job) => {
    const cron = new Cron(job.schedule, { timezone: 'Asia/Shanghai', unref: true }, (self: Cron) =>
      start(job, self.currentRun() ?? new Date()),
    )
    const missed = cron.previousRuns(1)[0] ?? new Date()
    const catchUp = setTimeout(() => start(job, missed), job.notBefore ?? 0).unref()
    return () => {
      cron.stop()
      clearTimeout(catchUp)
    }
  })

  return {
    async stop() {
      for (const stop of timers) stop()
      stopping.abort()
      await Promise.all(running)
    },
  }
}

/**
 * Does one job for an instant of its schedule, unless another process does it or has done it. Throws what the
 * graph throws.
 */
export async function runJob(
  graph: Graph,
  job: Job,
  { scheduledAt, signal, log }: { scheduledAt: Date; signal: AbortSignal; log: FastifyBaseLogger },
): Promise<void> {
  const work = async (): Promise<void> => {
    const id = await beginJobRun(graph, job.name, roundToSecond(scheduledAt))
    if (id === null) return
    try {
      const count = await job.run(signal)
      await endJobRun(graph, id, { count: count ?? null })
      if (count) log.info({ job: job.name, count }, 'A job was done.')
    } catch (error) {
      // Cut off by a stop: the next start does it again.
      if (signal.aborted) return endJobRun(graph, id, 'ABANDONED')
      log.warn({ err: error, job: job.name }, 'A job failed; its next instant tries again.')
      await endJobRun(graph, id, { error: error instanceof Error ? error.message : String(error) })
    }
  }
  await withLease(graph, `job:${job.name}`, work, { timeout: LEASE_TIMEOUT }).catch((error: unknown) => {
    if (!(error instanceof LeaseTaken)) throw error
  })
}

/** Instants of a schedule are whole seconds; a timer may come milliseconds later. */
function roundToSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1_000) * 1_000)
}
