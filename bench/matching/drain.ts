import { setTimeout as sleep } from 'node:timers/promises'
import { connectGraph, type GraphSettings } from '@heming/graph/driver'
import { z } from 'zod'
import { noteStaleRecords } from '../../graph/src/matching/records/stale-records.store.ts'
import { type Latency, summarise } from './statistics.ts'

const POLL_EVERY = 10
/** Milliseconds after which a change that is in no record is a failure. */
const DRAINED_WITHIN = 60_000

const RENAME = 'MATCH (firm:Firm {id: $id}) SET firm.nameEn = $name RETURN firm.recordVersion AS version'
const VERSION = 'MATCH (firm:Firm {id: $id}) RETURN firm.recordVersion AS version'
const versionShape = z.object({ version: z.number().nullable() })

/**
 * How long a change of a profile takes into the firm's record, from its commit on, by an api that has nothing
 * else to do: one firm after the other. Milliseconds; null without firms. Throws where a change is not there
 * within a minute.
 */
export async function measureDrain(
  login: GraphSettings,
  firmIds: readonly string[],
): Promise<Latency | null> {
  const graph = connectGraph(login)
  try {
    const durations: number[] = []
    for (const id of firmIds) {
      const before = await graph.write(async (run) => {
        const [row] = await run(RENAME, { id, name: `Renamed ${Date.now()}` }, versionShape)
        await noteStaleRecords(run, { firmIds: [id] })
        return row?.version ?? null
      })
      const begin = performance.now()
      while ((await graph.read(VERSION, { id }, versionShape))[0]?.version === before) {
        if (performance.now() - begin > DRAINED_WITHIN)
          throw new Error(`The record of ${id} stays as it was.`)
        await sleep(POLL_EVERY)
      }
      durations.push(performance.now() - begin)
      // Not in step with those who look for work.
      await sleep(POLL_EVERY * (1 + (durations.length % 7)))
    }
    return summarise(durations)
  } finally {
    await graph.close()
  }
}
