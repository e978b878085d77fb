import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Graph, Run } from '../driver/driver.ts'
import * as cypher from './lease.cypher.ts'

/** An exclusive right to the work called `name`, held while the work runs. */
export interface Lease {
  /**
   * Throws LeaseLost when another process has the lease; otherwise keeps it until the
   * transaction of `run` ends.
   */
  hold(run: Run): Promise<void>
}

export interface LeaseOptions {
  /** Milliseconds until the lease of a crashed holder expires. */
  duration?: number
  /** Milliseconds to wait for another holder to finish. */
  timeout?: number
}

/** Another process held the lease for longer than the timeout. */
export class LeaseTaken extends Error {
  override name = 'LeaseTaken'
}

/** The lease expired while the work continued, and another process may have begun. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

const DEFAULT_DURATION = 15_000
const DEFAULT_TIMEOUT = 120_000
const ASK_AGAIN_AFTER = 200

const nameShape = z.object({ name: z.string() })

/**
 * Runs `work` while no other process runs work under the same name on this graph, and returns its result. The
 * lease is renewed while the work runs and expires if this process crashes. Throws LeaseTaken, and
 * whatever `work` throws. A constraint, which `migrate` creates first, allows one lease per name.
 */
export async function withLease<Result>(
  graph: Graph,
  name: string,
  work: (lease: Lease) => Promise<Result>,
  options: LeaseOptions = {},
): Promise<Result> {
  const { duration = DEFAULT_DURATION, timeout = DEFAULT_TIMEOUT } = options
  const holder = randomUUID()
  const take = async () => {
    const rows = await graph.write((run) =>
      run(cypher.TAKE_LEASE, { name, holder, milliseconds: duration }, nameShape),
    )
    return rows.length === 1
  }

  const giveUpAt = Date.now() + timeout
  while (!(await take())) {
    if (Date.now() > giveUpAt)
      throw new LeaseTaken(`Somebody else holds the lease '${name}'; try again later.`)
    await sleep(ASK_AGAIN_AFTER)
  }

  // A prolongation that fails is not an error yet: `hold` decides whether the lease was lost.
  const prolonging = setInterval(() => take().catch(() => {}), duration / 3)
  try {
    return await work({
      async hold(run) {
        const held = await run(cypher.HOLD_LEASE, { name, holder }, nameShape)
        if (held.length === 0) throw new LeaseLost(`The lease '${name}' ran out before the work was done.`)
      },
    })
  } finally {
    clearInterval(prolonging)
    // Where this fails the lease runs out by itself.
    await graph.write((run) => run(cypher.RELEASE_LEASE, { name, holder }, z.unknown())).catch(() => {})
  }
}
