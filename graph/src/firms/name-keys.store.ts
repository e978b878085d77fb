import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { NAME_KEY_VERSION, nameKeyOf } from './name-key.ts'
import { FIRMS_OF_OLD_KEYS, WRITE_NAME_KEYS } from './name-keys.cypher.ts'

/** Firms, and as many tombstones, that are read and written at once. */
const BATCH = 500

/** Maximum number of batches of one call: the next call continues. */
const MAX_BATCHES = 200

const rowShape = z.object({ node: z.string(), nameZh: z.string().nullable(), nameEn: z.string().nullable() })

/**
 * Recomputes the name keys of all firms and tombstones whose keys are of an older version or missing. Ends
 * early where `signal` does, and after 100,000 firms. Returns how many it looked at; 0 if none was left.
 */
export async function refreshNameKeys(graph: Graph, signal?: AbortSignal): Promise<number> {
  let count = 0
  for (let batch = 0; batch < MAX_BATCHES && !signal?.aborted; batch += 1) {
    const asked = { version: NAME_KEY_VERSION, limit: BATCH }
    const firms = await graph.read(FIRMS_OF_OLD_KEYS, asked, rowShape)
    if (firms.length === 0) break
    const keys = firms.map((firm) => ({
      ...firm,
      nameKeyZh: nameKeyOf(firm.nameZh ?? ''),
      nameKeyEn: nameKeyOf(firm.nameEn ?? ''),
    }))
    await graph.write((run) => run(WRITE_NAME_KEYS, { keys, version: NAME_KEY_VERSION }, z.unknown()))
    count += firms.length
  }
  return count
}
