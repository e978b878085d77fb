import type { Run } from '../kernel/driver/driver.ts'
import { closeRequestsAbout } from '../requests/close-requests.store.ts'
import { type GrantedRemoval, REMOVAL } from './removal-request.ts'
import { removeFirm } from './remove-firm.store.ts'

/**
 * Removes a firm in the transaction of `run` because its owners want that. Pending
 * requests for its removal are accepted, since nothing is left to decide. Null if there is no such firm.
 */
export async function eraseFirm(
  run: Run,
  { firmId, actor }: { firmId: string; actor: string },
): Promise<GrantedRemoval | null> {
  const gone = await removeFirm(run, { firmId, by: 'ERASURE', actor })
  const requests = await closeRequestsAbout(run, REMOVAL, firmId, 'ACCEPTED')
  return gone && { ...gone, requests }
}
