import { endOldMerges } from '@heming/graph/merging'
import type { JobsOf } from '../../job-context.ts'

/** Each night what an undo would need of merges is deleted where it is too late for that. */
export const jobs: JobsOf = ({ graph }) => [
  { name: 'ended-merges', schedule: '0 25 4 * * *', run: (signal) => endOldMerges(graph, signal) },
]
