import type { Graph } from '@heming/graph/driver'
import { addToOutbox } from '@heming/graph/outbox'
import {
  findReviewerContacts,
  findUnnotifiedReviews,
  markNotified,
  type UnnotifiedReview,
} from '@heming/graph/requests'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import type { RequestKind } from './define-request-kind.ts'
import { digestEntry, type ReviewDigest } from './notify-reviewers.ts'

/** A request younger than this may have its mails in the outbox still. */
const SETTLED_MILLISECONDS = 15 * 60_000

/**
 * Notifies current reviewers of requests that they were not notified of: those that passed from a
 * base to the platform, or back, and those that were made again within a day. One mail for each person and
 * queue. Returns how many requests it took.
 */
export async function notifyNewReviewers(graph: Graph, now = new Date()): Promise<number> {
  const kinds = REQUEST_KINDS.map(({ definition }) => definition.kind)
  const before = new Date(now.getTime() - SETTLED_MILLISECONDS)
  const digests = new Map<string, ReviewDigest>()
  const reached: (UnnotifiedReview & Pick<RequestKind, 'definition'>)[] = []
  for (const review of await findUnnotifiedReviews(graph, kinds, before)) {
    const kind = REQUEST_KINDS.find(({ definition }) => definition.kind === review.kind)
    const { reviewer, subjectId, accountId: exceptAccountId } = review
    const people = await findReviewerContacts(graph, { reviewer, subjectId, exceptAccountId })
    if (!kind || people.length === 0) continue
    reached.push({ ...review, definition: kind.definition })
    for (const { accountId } of people)
      digests.set(`digest:${kind.queue}:${reviewer}:${accountId}`, { queue: kind.queue, reviewer, accountId })
  }
  if (reached.length === 0) return 0
  await graph.write(async (run) => {
    await addToOutbox(
      run,
      [...digests].map(([subject, digest]) => digestEntry(subject, digest)),
    )
    for (const { definition, requestId } of reached) await markNotified(run, definition, requestId)
  })
  return reached.length
}
