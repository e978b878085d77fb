import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { CLEAR_ATTEMPTS, COUNT_ATTEMPT, FORGET_ATTEMPTS } from './attempts.cypher.ts'

/** How many counts that are over are cleared away when a new one begins. */
const CLEARED_AT_ONCE = 50

/** At most `max` attempts within `windowSeconds`. */
export interface AttemptLimit {
  windowSeconds: number
  max: number
}

const countedShape = z.object({ count: z.number().int(), until: z.number().int() })
/** All null where the count was forgotten between the match and its lock. */
const lockedShape = z.object({ count: z.number().int().nullable(), until: z.number().int().nullable() })

/**
 * Counts an attempt (or `by` of them) under a name and says whether the limit still allows it, and otherwise in
 * how many seconds it does again. The name is kept as a hash: it may hold an address of a person.
 */
export async function countAttempt(
  graph: Graph,
  name: string,
  { windowSeconds, max }: AttemptLimit,
  by = 1,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const now = Date.now()
  const parameters = { name: hashed(name), by, now, until: now + windowSeconds * 1_000 }
  const counted = await graph.write(async (run) => {
    const [locked] = await run(COUNT_ATTEMPT, parameters, lockedShape)
    // Nothing stands in the way now: the second time it begins anew.
    const [row] = locked?.count === null ? await run(COUNT_ATTEMPT, parameters, countedShape) : [locked]
    return countedShape.optional().parse(row)
  })
  if (!counted || counted.count <= by) await clearAttempts(graph, now)
  if (!counted) return { allowed: true, retryAfterSeconds: 0 }
  const retryAfterSeconds = Math.max(1, Math.ceil((counted.until - now) / 1_000))
  return { allowed: counted.count <= max, retryAfterSeconds }
}

/** Forgets what was counted under a name, e.g. after the right password. */
export async function forgetAttempts(graph: Graph, name: string): Promise<void> {
  await graph.write((run) => run(FORGET_ATTEMPTS, { name: hashed(name) }, z.unknown()))
}

async function clearAttempts(graph: Graph, now: number): Promise<void> {
  await graph.write((run) => run(CLEAR_ATTEMPTS, { now, limit: CLEARED_AT_ONCE }, z.unknown()))
}

function hashed(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
