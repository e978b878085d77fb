import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../events/events.store.ts'
import { END_API_KEYS, END_RESET_LINKS, END_TRUSTED_DEVICES } from './access.cypher.ts'

const idShape = z.object({ id: z.string() })

/**
 * Ends what an account's former password may have given to others: open reset links and, with
 * `keysAndDevices`, all API keys and the trust in devices that skip the second step. Sessions are ended by
 * the library for signing in.
 */
export function endAccess(
  graph: Graph,
  accountId: string,
  { keysAndDevices }: { keysAndDevices: boolean },
): Promise<void> {
  return graph.write(async (run) => {
    await run(END_RESET_LINKS, { accountId }, z.unknown())
    if (!keysAndDevices) return
    await run(END_TRUSTED_DEVICES, { accountId }, z.unknown())
    for (const { id: keyId } of await run(END_API_KEYS, { accountId }, idShape)) {
      const event = { action: 'API_KEY_REVOKED', subject: accountId, after: { keyId } }
      await recordEvent(run, { actor: accountId, ...event })
    }
  })
}
