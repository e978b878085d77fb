import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { alignById } from '../kernel/paging/page.ts'
import { LOCK_PAIR } from './lock-pair.cypher.ts'

const lockedShape = z.object({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  baseId: z.string().nullable(),
})
export type LockedFirm = z.infer<typeof lockedShape>

/**
 * Two firms, under their locks until the transaction ends, in the order asked; null unless both are there.
 */
export async function lockPair(
  run: Run,
  ids: readonly [string, string],
): Promise<[LockedFirm, LockedFirm] | null> {
  const [one, other] = alignById(ids, await run(LOCK_PAIR, { ids }, lockedShape))
  return one && other && one.id !== other.id ? [one, other] : null
}
