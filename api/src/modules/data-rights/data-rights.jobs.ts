import type { JobsOf } from '../../job-context.ts'
import { carryOutErasures } from './carry-out-erasures.ts'

/** Erasures are carried out each hour. */
export const jobs: JobsOf = (context) => [
  { name: 'erasures', schedule: '0 0 * * * *', run: () => carryOutErasures(context, new Date()) },
]
