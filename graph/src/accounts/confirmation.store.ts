import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { ADDRESS_CONFIRMED } from './accounts.events.ts'
import { CONFIRM_BY_RESET } from './confirmation.cypher.ts'

/**
 * Confirms the address of an account whose password was just set by a link in a mail to that address: the
 * link proves that they own the address, and nobody else knows the password. True if it was not confirmed
 * before.
 */
export function confirmByReset(graph: Graph, accountId: string): Promise<boolean> {
  return graph.write(async (run) => {
    const rows = await run(CONFIRM_BY_RESET, { accountId }, z.object({ id: z.string() }))
    if (rows.length === 0) return false
    const event = { actor: accountId, subject: accountId, payload: {} }
    await recordEvent(run, ADDRESS_CONFIRMED, event)
    return true
  })
}
