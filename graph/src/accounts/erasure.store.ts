import { z } from 'zod'
import { discardDocumentsOfAccount } from '../documents/documents.store.ts'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { ACCOUNT_ERASED } from './accounts.events.ts'
import * as cypher from './erasure.cypher.ts'

/**
 * Erases an account: the person's data is gone from the graph at once, events stay without the person. LAST_OWNER where a firm or a base
 * would be left without its last owner or admin; then nothing is erased.
 */
export function eraseAccount(
  graph: Graph,
  { accountId, email }: { accountId: string; email: string },
): Promise<'DONE' | 'LAST_OWNER'> {
  return graph.write(async (run) => {
    const parameters = { accountId, email: email.toLowerCase() }
    await run(cypher.LOCK_PLACES, parameters, z.unknown())
    const last = await run(cypher.LAST_OF_THEIR_PLACES, parameters, z.object({ id: z.string() }))
    if (last.length > 0) return 'LAST_OWNER'
    await discardDocumentsOfAccount(run, accountId)
    for (const statement of [
      cypher.ANONYMISE_ACTOR,
      cypher.ANONYMISE_ABOUT,
      cypher.ANONYMISE_SUBJECT,
      cypher.DELETE_REQUESTS,
      cypher.DELETE_REFERENCES,
      cypher.DELETE_ACCOUNT,
    ]) {
      await run(statement, parameters, z.unknown())
    }
    await recordEvent(run, ACCOUNT_ERASED, { actor: 'erased', subject: 'erased', payload: {} })
    return 'DONE'
  })
}
