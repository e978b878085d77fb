import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { LOCK_CREDENTIAL } from './credentials.cypher.ts'

/** The credential of a viewer; one of the two is given. */
export interface Credential {
  sessionId: string | null
  /** An API key. */
  keyId: string | null
}

/**
 * Whether a session or an API key holds now, in the transaction of a write that it makes; it holds until the
 * commit. The last thing that a transaction asks, so that it waits for nothing while it has that lock.
 */
export async function holdsCredential(run: Run, { sessionId, keyId }: Credential): Promise<boolean> {
  const [row] = await run(LOCK_CREDENTIAL, { sessionId, keyId }, z.object({ holds: z.boolean() }))
  return row?.holds === true
}
