import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import {
  END_ACCESS,
  END_API_KEYS,
  END_EXCHANGED_SESSIONS,
  END_RESET_LINKS,
  END_SESSIONS,
  END_TRUSTED_DEVICES,
  END_UNCONFIRMED_SECOND_STEP,
  END_WAITING_SIGN_INS,
  FIND_END_OF_ACCESS,
  READ_ACCESS_CLOCK,
  UNLOCK_SECOND_STEP,
  USE_ONE_TIME_CODE,
} from './access.cypher.ts'
import { API_KEY_REVOKED } from './accounts.events.ts'

const idShape = z.object({ id: z.string() })

/** The access clock: incremented whenever the access to an account ends. */
export async function readAccessClock(graph: Graph): Promise<number> {
  const [row] = await graph.read(READ_ACCESS_CLOCK, {}, z.object({ now: z.number().int() }))
  return row?.now ?? 0
}

/**
 * When access to an account last ended, by the access clock; with `passwordOnly`, when its password was last
 * changed. Infinity if there is no such account. None ends before the transaction does.
 */
export async function findEndOfAccess(
  run: Run,
  accountId: string,
  { passwordOnly = false } = {},
): Promise<number> {
  const shape = z.object({ endedAt: z.number().int() })
  const [row] = await run(FIND_END_OF_ACCESS, { accountId, passwordOnly }, shape)
  return row?.endedAt ?? Number.POSITIVE_INFINITY
}

/**
 * Ends the access to an account for whatever began before; a second step that was being turned on is off.
 * `password` says that a password ends, and with it sign-ins by that, also those that wait for the second
 * step. Returns when access had ended last and what the access clock shows now; null if there is no such
 * account.
 */
export async function endAccessNow(
  run: Run,
  accountId: string,
  { password = false } = {},
): Promise<{ endedAt: number; now: number } | null> {
  const shape = z.object({ endedAt: z.number().int(), now: z.number().int() })
  const [row] = await run(END_ACCESS, { accountId, password }, shape)
  await endUnconfirmedSecondStep(run, accountId)
  if (password) await run(END_WAITING_SIGN_INS, { accountId }, z.unknown())
  return row ?? null
}

/** Deletes a second step that was never confirmed with a code, and asks for none. */
export async function endUnconfirmedSecondStep(run: Run, accountId: string): Promise<void> {
  await run(END_UNCONFIRMED_SECOND_STEP, { accountId }, z.unknown())
}

/**
 * Ends what an account's former password may have given to others: always requests in progress; with `links`,
 * open reset links; with `sessions`, its sessions but the one of a token; with `keys`, all API keys; with
 * `devices`, the trust in devices that skip that step.
 */
export function endAccess(
  graph: Graph,
  accountId: string,
  {
    links = false,
    keys = false,
    devices = false,
    sessions = null,
  }: {
    links?: boolean
    keys?: boolean
    devices?: boolean
    sessions?: { exceptToken: string | null } | null
  },
): Promise<void> {
  return graph.write(async (run) => {
    await endAccessNow(run, accountId)
    if (links) await endResetLinks(run, accountId)
    if (sessions) await run(END_SESSIONS, { accountId, ...sessions }, z.unknown())
    if (devices) await run(END_TRUSTED_DEVICES, { accountId }, z.unknown())
    if (!keys) return
    for (const { id: keyId } of await run(END_API_KEYS, { accountId }, idShape)) {
      const event = { actor: accountId, subject: accountId, payload: { keyId } }
      await recordEvent(run, API_KEY_REVOKED, event)
    }
  })
}

/**
 * Ends the sessions of an account that the session with a token was exchanged for, directly or one after the
 * other.
 */
export async function endExchangedSessions(graph: Graph, accountId: string, token: string): Promise<void> {
  await graph.write((run) => run(END_EXCHANGED_SESSIONS, { accountId, token }, z.unknown()))
}

/** Deletes the open reset links of an account. */
export async function endResetLinks(run: Run, accountId: string): Promise<void> {
  await run(END_RESET_LINKS, { accountId }, z.unknown())
}

/** Unlocks the second step of an account after too many wrong codes. */
export async function unlockSecondStep(graph: Graph, accountId: string): Promise<void> {
  await graph.write((run) => run(UNLOCK_SECOND_STEP, { accountId }, z.unknown()))
}

/**
 * Uses the one-time code of a counter (RFC 6238: half minutes since 1970). False if it, or a later one,
 * was used with the same secret before. `secret` is the secret as it is kept.
 */
export async function useOneTimeCode(
  graph: Graph,
  { accountId, secret, counter }: { accountId: string; secret: string; counter: number },
): Promise<boolean> {
  const rows = await graph.write((run) => run(USE_ONE_TIME_CODE, { accountId, secret, counter }, idShape))
  return rows.length > 0
}
