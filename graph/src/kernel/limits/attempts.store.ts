import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../driver/driver.ts'
import { COUNT_ATTEMPT, READ_ATTEMPTS, RESET_ATTEMPTS } from './attempts.cypher.ts'

/** How many counts that are over are deleted when another begins. */
const MAX_DELETED_AT_ONCE = 50

/** At most `max` attempts within `windowSeconds`. */
export interface AttemptLimit {
  windowSeconds: number
  max: number
}

/** What a count says. */
export interface Attempts {
  count: number
  /** Whether the limit allows it. */
  allowed: boolean
  /** Seconds until the count begins again, at least 1; 0 if nothing is counted. */
  retryAfterSeconds: number
}

const countedShape = z.object({ count: z.number().int(), until: z.number().int() })
/** All null if the count was deleted between the match and its lock. */
const lockedShape = z.object({ count: z.number().int().nullable(), until: z.number().int().nullable() })
const readShape = countedShape.extend({ place: z.number().int() })

const NOTHING_COUNTED: Attempts = { count: 0, allowed: true, retryAfterSeconds: 0 }

/**
 * Counts an attempt (or `by` of them) under a name and says whether the limit still allows it. Names are kept
 * as hashes: they may hold an address of a person.
 */
export function countAttempt(
  graph: Graph,
  name: string,
  limit: AttemptLimit,
  { by = 1 }: { by?: number } = {},
): Promise<Attempts> {
  return graph.write((run) => countAttemptIn(run, name, limit, { by }))
}

/** The same in a transaction of the caller: it counts where that is committed. */
export async function countAttemptIn(
  run: Run,
  name: string,
  limit: AttemptLimit,
  { by = 1 }: { by?: number } = {},
): Promise<Attempts> {
  const now = Date.now()
  const parameters = {
    name: hashed(name),
    by,
    now,
    until: now + limit.windowSeconds * 1_000,
    limit: MAX_DELETED_AT_ONCE,
  }
  const [locked] = await run(COUNT_ATTEMPT, parameters, lockedShape)
  // The expired count is gone now: the second query starts a new one.
  const [row] = locked?.count === null ? await run(COUNT_ATTEMPT, parameters, countedShape) : [locked]
  const counted = countedShape.optional().parse(row)
  if (!counted) return NOTHING_COUNTED
  return attemptsOf(counted, now, counted.count <= limit.max)
}

/** Counts that one requester is counted by once, whatever it asks. */
export interface SharedCounts {
  /** Name of the requester's own count. */
  own: string
  windowSeconds: number
  /** Counts that it shares with others. */
  shared: readonly { name: string; max: number }[]
}

/**
 * Counts a requester under each shared name, unless its own count shows that it is counted there already. All
 * of it is one transaction under the lock of its own count, so that of two concurrent requests the second
 * sees the result of the first. Returns whether the limits allow it; if not, nothing is counted.
 */
export function countOnce(graph: Graph, { own, windowSeconds, shared }: SharedCounts): Promise<boolean> {
  return graph.write(async (run) => {
    const { count } = await countAttemptIn(run, own, { windowSeconds, max: 1 })
    if (count > 1) return true
    const counted = [own]
    for (const { name, max } of shared) {
      counted.push(name)
      if ((await countAttemptIn(run, name, { windowSeconds, max })).allowed) continue
      for (const each of counted) await countAttemptIn(run, each, { windowSeconds, max }, { by: -1 })
      return false
    }
    return true
  })
}

/** Reverts one `countOnce`: the shared counts with the last of the requester's own. */
export function uncountOnce(graph: Graph, { own, windowSeconds, shared }: SharedCounts): Promise<void> {
  return graph.write(async (run) => {
    const { count } = await countAttemptIn(run, own, { windowSeconds, max: 1 }, { by: -1 })
    if (count > 0) return
    for (const { name, max } of shared) await countAttemptIn(run, name, { windowSeconds, max }, { by: -1 })
  })
}

/**
 * What was counted under each of the names, without counting; `allowed` says whether one more attempt would
 * be.
 */
export async function readAttempts(
  graph: Graph,
  asked: readonly { name: string; max: number }[],
): Promise<Attempts[]> {
  const now = Date.now()
  const names = asked.map(({ name }) => hashed(name))
  const rows = await graph.read(READ_ATTEMPTS, { names, now }, readShape)
  return asked.map(({ max }, place) => {
    const row = rows.find((each) => each.place === place)
    return row ? attemptsOf(row, now, row.count < max) : { ...NOTHING_COUNTED, allowed: max > 0 }
  })
}

/** Deletes what was counted under some names, e.g. after the right password. */
export async function resetAttempts(graph: Graph, names: readonly string[]): Promise<void> {
  await graph.write((run) => run(RESET_ATTEMPTS, { names: names.map(hashed) }, z.unknown()))
}

function attemptsOf({ count, until }: z.infer<typeof countedShape>, now: number, allowed: boolean): Attempts {
  return { count, allowed, retryAfterSeconds: Math.max(1, Math.ceil((until - now) / 1_000)) }
}

function hashed(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
