import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { COUNT_BLOCKED, OWN_TRANSACTION } from './while-locked.cypher.ts'

/** How long others may take until they wait for the lock, on a machine that is busy. */
const BLOCKED_WITHIN_MILLISECONDS = 20_000

/**
 * Runs a statement that takes locks, and `work` while they are held.
 * @param work is given a function that resolves when so many transactions wait for the locks, and throws
 *   if they do not within 20 s
 */
export function whileLocked<Result>(
  graph: Graph,
  lock: { cypher: string; parameters: Record<string, unknown> },
  work: (blocked: (count: number) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (run) => {
    await run(lock.cypher, lock.parameters, z.unknown())
    const [own] = await run(OWN_TRANSACTION, { marker: randomUUID() }, z.object({ id: z.string() }))
    return work(async (count) => {
      const until = Date.now() + BLOCKED_WITHIN_MILLISECONDS
      while (Date.now() < until) {
        const [row] = await graph.read(COUNT_BLOCKED, { id: own?.id }, z.object({ count: z.number().int() }))
        if (row && row.count >= count) return
        await sleep(20)
      }
      throw new Error(`No ${count} transactions came to wait for the lock.`)
    })
  })
}
