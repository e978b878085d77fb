import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { noteStaleRecords } from '../matching/records/stale-records.store.ts'
import { PARTICIPANT_IDS } from './confirmations.cypher.ts'
import { refreshDerived } from './derived.store.ts'

/**
 * Brings up to date what follows from a project that was written, in the same transaction: for those who take
 * part in it, and for those who did before.
 */
export async function followProject(
  run: Run,
  projectId: string,
  before: readonly string[] = [],
): Promise<void> {
  const now = await run(PARTICIPANT_IDS, { projectId }, z.object({ id: z.string() }))
  const firmIds = [...new Set([...before, ...now.map(({ id }) => id)])]
  await refreshDerived(run, { projectIds: [projectId], firmIds })
  await noteStaleRecords(run, { firmIds })
}
