import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { ACCOUNT_ERASED } from './data-rights.events.ts'
import { LOCK_ACCOUNT } from './erasures.cypher.ts'
import { eraseDataOf, isErasureBlocked } from './owned-data.ts'

/**
 * Erases an account: the person's data is gone from the graph at once, events stay without the person. Takes
 * the account's lock first: whatever writes for an account does that under the same lock, and nothing where
 * it is gone. LAST_OWNER where a firm or a base would be left without its last owner or admin; then nothing
 * is erased.
 */
export function eraseAccount(
  graph: Graph,
  { accountId, email }: { accountId: string; email: string },
): Promise<'DONE' | 'LAST_OWNER'> {
  return graph.write(async (run) => {
    await run(LOCK_ACCOUNT, { accountId }, z.unknown())
    if (await isErasureBlocked(run, accountId)) return 'LAST_OWNER'
    await eraseDataOf(run, 'account', { accountId, email: email.toLowerCase() })
    await recordEvent(run, ACCOUNT_ERASED, { actor: 'erased', subject: 'erased', payload: {} })
    return 'DONE'
  })
}
