import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { closeRequests } from '../requests/close-requests.store.ts'
import { openRequestIn } from '../requests/open-request.store.ts'
import type { Owners } from './check-entry.store.ts'
import { DELETE_NAMING, UNDO_PARTS } from './confirmations.cypher.ts'
import * as cypher from './project-changes.cypher.ts'
import { PROJECT_CONFIRMATION } from './project-confirmation.ts'
import type { FirmStanding, ProjectEntry } from './project-entry.ts'

/** Whom an entry names, and how they stood before. */
export interface Asking {
  projectId: string
  /** The firm that entered it. */
  firmId: string
  entry: ProjectEntry
  owners: Owners
  standings: readonly FirmStanding[]
  /** Whether the statement has changed, which all have to confirm then. */
  restated: boolean
  actor: string
  language: 'zh' | 'en'
}

/**
 * Makes the firms that a project names those of the entry: new ones are asked to confirm it, as are those
 * that confirmed something else; those that are named no more are neither participants nor asked. Returns the
 * IP that is shown as adapted: the entering firm's own, and that of those who have confirmed.
 */
export async function askFirms(run: Run, asking: Asking): Promise<{ adapted: string[] }> {
  const { projectId, firmId, entry, owners, standings, restated } = asking
  const at = new Date().toISOString()
  const assetsOf = (id: string) => entry.ipAssets.filter((assetId) => owners.get(assetId) === id).sort()
  const named = entry.firms.map((firm) => ({ ...firm, ipAssets: assetsOf(firm.firmId) }))
  const isAsConfirmed = ({ firmId: id, role, ipAssets }: (typeof named)[number]) => {
    const standing = standings.find((each) => each.firmId === id && each.state === 'CONFIRMED')
    return !restated && standing?.role === role && standing.ipAssets.join() === ipAssets.join()
  }
  const kept = named.filter(isAsConfirmed)
  const keptIds = kept.map((firm) => firm.firmId)
  const confirmed = standings.filter(({ state }) => state === 'CONFIRMED').map((standing) => standing.firmId)
  const undone = confirmed.filter((id) => !keptIds.includes(id))
  await run(UNDO_PARTS, { projectId, firmIds: undone, state: 'WAITING', at }, z.unknown())

  const waiting = await findWaiting(run, projectId)
  const namedIds = named.map((firm) => firm.firmId)
  const dropped = waiting.filter((asked) => !namedIds.includes(asked.firmId)).map(({ id }) => id)
  await closeRequests(run, PROJECT_CONFIRMATION, { ids: dropped, status: 'WITHDRAWN' })
  for (const { firmId: id, state } of standings) {
    const wasNamed = state === 'CONFIRMED' || state === 'WAITING'
    if (wasNamed && !namedIds.includes(id)) await run(DELETE_NAMING, { projectId, firmId: id }, z.unknown())
  }
  for (const { firmId: id, role, ipAssets } of named) {
    if (keptIds.includes(id)) continue
    const { kind } = PROJECT_CONFIRMATION
    await run(cypher.NAME_FIRM, { projectId, firmId: id, role, ipAssets, kind, at }, z.unknown())
    if (waiting.some((asked) => asked.firmId === id)) continue
    await openRequestIn(run, PROJECT_CONFIRMATION, {
      ...{ subjectId: projectId, accountId: asking.actor, language: asking.language },
      ...{ evidenceKind: null, evidence: null, evidenceHolds: false, note: null, documentIds: [] },
      asked: { firmId: id, enteredBy: firmId, role, ipAssets },
    })
  }
  return { adapted: [firmId, ...keptIds].flatMap(assetsOf) }
}

function findWaiting(run: Run, projectId: string) {
  const parameters = { projectId, kind: PROJECT_CONFIRMATION.kind }
  return run(cypher.WAITING_CONFIRMATIONS, parameters, z.object({ id: z.string(), firmId: z.string() }))
}
