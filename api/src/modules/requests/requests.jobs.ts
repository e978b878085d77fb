import { countUndecidableRequests, expireRequests, remindReviewers } from '@heming/graph/requests'
import type { JobsOf } from '../../job-context.ts'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import { notifyNewReviewers } from './notify-new-reviewers.ts'

const DEFINITIONS = REQUEST_KINDS.map(({ definition }) => definition)

/**
 * Each hour reminders and expiries, mails to current reviewers who were not notified, and a warning of
 * requests that nobody can decide: only the operator can fix that, by another administrator.
 */
export const jobs: JobsOf = ({ graph, log }) => [
  { name: 'request-reminders', schedule: '0 10 * * * *', run: () => remindReviewers(graph, DEFINITIONS) },
  { name: 'request-expiries', schedule: '0 20 * * * *', run: () => expireRequests(graph, DEFINITIONS) },
  { name: 'new-reviewers', schedule: '0 40 * * * *', run: () => notifyNewReviewers(graph) },
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
