import { hasStaleRecords } from '@heming/graph/matching'
import type { JobsOf } from '../../job-context.ts'
import { refreshMatching, refreshRecords } from './refresh-matching.ts'

/**
 * What matching knows beforehand is brought up to date each quarter of an hour, first a minute after a start:
 * readers go first. The outbox keeps the records of firms: their job makes up for what a crash left, and for
 * a release with other records, at once after a start, and otherwise only looks for that.
 */
export const jobs: JobsOf = ({ graph, graphSettings }) => [
  {
    name: 'matching-records',
    schedule: '30 */5 * * * *',
    async run(signal) {
      return (await hasStaleRecords(graph)) ? refreshRecords(graphSettings, signal) : 0
    },
  },
  {
    name: 'matching',
    schedule: '0 */15 * * * *',
    notBefore: 60_000,
    run: (signal) => refreshMatching(graphSettings, signal),
  },
]
