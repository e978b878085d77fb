import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { alignById } from '../kernel/paging/page.ts'
import { VERIFICATIONS_OF_FIRMS } from './verifications.cypher.ts'

const verificationShape = z.object({
  id: z.string(),
  /** Id of the base that verified it, or PLATFORM. */
  by: z.string(),
  /** YYYY-MM-DD. */
  until: z.string(),
})
export type VerificationRow = z.infer<typeof verificationShape>

/** Who verified each firm and until when; null if it was never verified. */
export async function findVerificationsOfFirms(
  graph: Graph,
  ids: readonly string[],
): Promise<(VerificationRow | null)[]> {
  return alignById(ids, await graph.read(VERIFICATIONS_OF_FIRMS, { ids }, verificationShape))
}
