import type { Run } from '../kernel/driver/driver.ts'
import { closeRequestsAbout } from '../requests/close-requests.store.ts'
import { REMOVAL } from './removal-request.ts'
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
  await closeRequestsAbout(run, REMOVAL, firmId, 'ACCEPTED')
  return gone
}
