import type { JobsOf } from '../../job-context.ts'
import { refreshMatching } from './refresh-matching.ts'

/**
 * What matching knows beforehand is brought up to date each quarter of an hour, first a minute after a start:
 * readers go first.
 */
export const jobs: JobsOf = ({ graphSettings }) => [
  {
    name: 'matching',
    schedule: '0 */15 * * * *',
    notBefore: 60_000,
    run: (signal) => refreshMatching(graphSettings, signal),
  },
]
