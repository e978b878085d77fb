import { countUndecidableRequests, type Graph } from '@heming/graph'
import type { FastifyBaseLogger } from 'fastify'
import type { Job } from '../../kernel/jobs/job-runner.ts'

/** Warns each hour of requests that nobody can decide: only whoever runs the server can mend that, by another administrator. */
export function undecidableJob(graph: Graph, log: FastifyBaseLogger): Job {
  return {
    name: 'undecidable-requests',
    schedule: '0 30 * * * *',
    async run() {
      const count = await countUndecidableRequests(graph)
      if (count > 0)
        log.warn(
          { count },
          'Requests wait that nobody can decide: make another platform administrator by npm run admin -- create EMAIL.',
        )
    },
  }
}
