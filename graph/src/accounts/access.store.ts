import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import {
  END_API_KEYS,
  END_RESET_LINKS,
  END_SESSIONS,
  END_TRUSTED_DEVICES,
  UNLOCK_SECOND_STEP,
  USE_ONE_TIME_CODE,
} from './access.cypher.ts'
import { API_KEY_REVOKED } from './accounts.events.ts'

const idShape = z.object({ id: z.string() })

/**
 * Ends what an account's former password may have given to others: open reset links; with `sessions`, its sessions but the one of a token,
 * and sign-ins that wait for the second step; with `keys`, all API keys; with `devices`, the trust in devices that skip that step. The library
 * ends sessions before it writes the password, so that a sign-in at the same moment would outlive it.
 */
export function endAccess(
  graph: Graph,
  accountId: string,
  {
    keys,
    devices,
    sessions,
  }: { keys: boolean; devices: boolean; sessions: { exceptToken: string | null } | null },
): Promise<void> {
  return graph.write(async (run) => {
    await run(END_RESET_LINKS, { accountId }, z.unknown())
    if (sessions) await run(END_SESSIONS, { accountId, ...sessions }, z.unknown())
    if (devices) await run(END_TRUSTED_DEVICES, { accountId }, z.unknown())
    if (!keys) return
    for (const { id: keyId } of await run(END_API_KEYS, { accountId }, idShape)) {
      const event = { actor: accountId, subject: accountId, payload: { keyId } }
      await recordEvent(run, API_KEY_REVOKED, event)
    }
  })
}

/** Unlocks the second step of an account after too many wrong codes. */
export async function unlockSecondStep(graph: Graph, accountId: string): Promise<void> {
  await graph.write((run) => run(UNLOCK_SECOND_STEP, { accountId }, z.unknown()))
}

/**
 * Uses the one-time code of a counter (RFC 6238: half minutes since 1970). False where it, or a later one,
 * was used with the same secret before. `secret` is the secret as it is kept.
 */
export async function useOneTimeCode(
  graph: Graph,
  { accountId, secret, counter }: { accountId: string; secret: string; counter: number },
): Promise<boolean> {
  const rows = await graph.write((run) => run(USE_ONE_TIME_CODE, { accountId, secret, counter }, idShape))
  return rows.length > 0
}
