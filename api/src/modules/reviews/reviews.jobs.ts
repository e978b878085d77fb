import { countUndecidableRequests } from '@heming/graph'
import type { JobsOf } from '../../job-context.ts'

/** Each hour a warning of requests that nobody can decide: only whoever runs the server can mend that, by another administrator. */
export const jobs: JobsOf = ({ graph, log }) => [
  {
    name: 'undecidable-requests',
    schedule: '0 30 * * * *',
    async run() {
      const count = await countUndecidableRequests(graph)
      if (count > 0)
        log.warn(
          { count },
          'Requests wait that nobody can decide: make another platform administrator by npm run admin -- create EMAIL.',
        )
      return undefined
    },
  },
]
