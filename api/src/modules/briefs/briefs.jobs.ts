import { remindOfDeadlines } from '@heming/graph/briefs'
import type { JobsOf } from '../../job-context.ts'
import { dayInChina } from '../../kernel/day-in-china.ts'

/** Each hour firms are reminded of briefs that end within a week. */
export const jobs: JobsOf = ({ graph }) => [
  {
    name: 'brief-reminders',
    schedule: '0 50 * * * *',
    run: () => remindOfDeadlines(graph, dayInChina(new Date())),
  },
]
