import { z } from 'zod'
import type { Run } from '../driver.ts'
import * as cypher from './derived.cypher.ts'

/** Projects of more firms than this tie nobody together (see docs/decisions/0004-derived-relationships.md). */
const LARGEST_PROJECT = 50

/**
 * Brings what follows from projects up to date, in the transaction of `run`: the counts on the projects and firms, and the firms'
 * WORKED_WITH and PROVED. To be called by whoever writes projects or offers, with the projects that changed and with every firm that takes
 * part in them or did before.
 */
export async function refreshDerived(
  run: Run,
  changed: { projectIds: readonly string[]; firmIds: readonly string[] },
): Promise<void> {
  const { projectIds, firmIds } = changed
  await run(cypher.COUNT_PARTICIPANTS, { projectIds }, z.unknown())
  await run(cypher.COUNT_PROJECTS, { firmIds }, z.unknown())
  await run(cypher.FORGET_PARTNERS, { firmIds }, z.unknown())
  await run(cypher.DERIVE_PARTNERS, { firmIds, largest: LARGEST_PROJECT }, z.unknown())
  await run(cypher.FORGET_PROOFS, { firmIds }, z.unknown())
  await run(cypher.DERIVE_PROOFS, { firmIds }, z.unknown())
}
