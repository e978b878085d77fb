import { refreshNameKeys } from '@heming/graph/firms'
import type { JobsOf } from '../../job-context.ts'

/**
 * What names are compared by is made again where it was stored in an older manner: once after an update, then
 * there is nothing to do.
 */
export const jobs: JobsOf = ({ graph }) => [
  { name: 'name-keys', schedule: '0 20 * * * *', run: (signal) => refreshNameKeys(graph, signal) },
]
