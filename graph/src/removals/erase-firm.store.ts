import { z } from 'zod'
import { discardDocumentsOfDecided } from '../documents/documents.store.ts'
import type { Run } from '../driver.ts'
import { FULFIL_REQUESTS } from './removal-requests.cypher.ts'
import { type GoneFirm, removeFirm } from './remove-firm.store.ts'

/**
 * Removes a firm in the transaction of `run` because its owners want that. Whoever asked for its removal has what they asked for: nothing is
 * left to be decided. Null where there is no such firm.
 */
export async function eraseFirm(
  run: Run,
  { firmId, actor }: { firmId: string; actor: string },
): Promise<GoneFirm | null> {
  const gone = await removeFirm(run, { firmId, by: 'ERASURE', actor })
  const parameters = { firmId, at: new Date().toISOString() }
  const rowShape = z.object({ request: z.object({ id: z.string() }) })
  const requests = await run(FULFIL_REQUESTS, parameters, rowShape)
  await discardDocumentsOfDecided(
    run,
    requests.map(({ request }) => request.id),
  )
  return gone
}
