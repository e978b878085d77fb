import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import * as cypher from './derived.cypher.ts'
import { LARGEST_PROJECT } from './largest-project.ts'

const LIVE: cypher.DerivedLabels = { firm: 'Firm', project: 'Project', capability: 'Capability' }
const COUNT_PARTICIPANTS = cypher.countParticipants(LIVE)
const COUNT_PROJECTS = cypher.countProjects(LIVE)
const DERIVE_PARTNERS = cypher.derivePartners(LIVE)
const DERIVE_PROOFS = cypher.deriveProofs(LIVE)

/**
 * Updates the data derived from projects, in the transaction of `run`: the counts on the projects and firms,
 * and the firms' WORKED_WITH and PROVED. To be called after every write of projects or offers, with the
 * projects that changed and with every firm that takes part in them or did before.
 */
export async function refreshDerived(
  run: Run,
  changed: { projectIds: readonly string[]; firmIds: readonly string[] },
): Promise<void> {
  const { projectIds, firmIds } = changed
  await run(COUNT_PARTICIPANTS, { ids: projectIds }, z.unknown())
  await run(COUNT_PROJECTS, { ids: firmIds }, z.unknown())
  await run(cypher.DELETE_PARTNERS, { ids: firmIds }, z.unknown())
  await run(DERIVE_PARTNERS, { ids: firmIds, largest: LARGEST_PROJECT }, z.unknown())
  await run(cypher.DELETE_PROOFS, { ids: firmIds }, z.unknown())
  await run(DERIVE_PROOFS, { ids: firmIds }, z.unknown())
}
