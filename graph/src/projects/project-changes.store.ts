import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { holdsRole } from '../members/held-role.store.ts'
import { closeRequests } from '../requests/close-requests.store.ts'
import { withObstacles } from '../requests/obstacle.ts'
import type { OpenObstacle } from '../requests/open-request.store.ts'
import { type Asking, askFirms } from './ask-firms.store.ts'
import { type EntryFault, findFault } from './check-entry.store.ts'
import { followProject } from './follow-project.store.ts'
import { type ProjectRow, projectShape } from './project.row.ts'
import * as cypher from './project-changes.cypher.ts'
import { type ConfirmationObstacle, PROJECT_CONFIRMATION } from './project-confirmation.ts'
import {
  type FirmStanding,
  type ProjectEntry,
  type ProjectStatement,
  standingShape,
  statementShape,
} from './project-entry.ts'
import { PROJECTS_BY_IDS } from './projects.cypher.ts'
import { PROJECT_ADDED, PROJECT_CHANGED, PROJECT_WITHDRAWN } from './projects.events.ts'

/** Members who enter and change projects. */
export const PROJECT_EDITORS = ['OWNER', 'EDITOR'] as const

/** Maximum number of relationships of one type that are read of a project. */
const MAX_PARTS = 200

/** Who writes, and in which language. */
export interface Writer {
  /** The account. */
  actor: string
  language: 'zh' | 'en'
}

/** What keeps a project from being written; nothing was then. */
export type ProjectObstacle =
  | OpenObstacle
  | ConfirmationObstacle
  | 'NOT_ALLOWED'
  | 'NO_PROJECT'
  | 'CHANGED_SINCE'

/** What came of it: the project as this change left it. */
export type ProjectOutcome = { project: ProjectRow } | EntryFault | ProjectObstacle

/**
 * Enters a project of a firm. The firms that it names are asked to confirm it, and are shown as participants
 * once they have.
 */
export function addProject(
  graph: Graph,
  { firmId, entry, ...writer }: Writer & { firmId: string; entry: ProjectEntry },
): Promise<ProjectOutcome> {
  return withObstacles<ProjectOutcome, ProjectObstacle>({}, graph, async (run) => {
    if (!(await holdsRole(run, { accountId: writer.actor, firmId, roles: PROJECT_EDITORS })))
      return 'NOT_ALLOWED'
    const fault = await findFault(run, { firmId, entry, before: [] })
    if ('is' in fault) return fault
    const projectId = `project-${randomUUID()}`
    await run(cypher.CREATE_PROJECT, { firmId, projectId, at: new Date().toISOString() }, z.unknown())
    const asking = {
      firmId,
      projectId,
      entry,
      owners: fault.owners,
      standings: [],
      restated: true,
      ...writer,
    }
    await writeEntry(run, asking)
    await followProject(run, projectId)
    const payload = { projectId, ...statementOf(entry) }
    await recordEvent(run, PROJECT_ADDED, { actor: writer.actor, subject: firmId, payload })
    return { project: await readProject(run, projectId) }
  })
}

const lockedShape = z.object({
  version: z.number().int(),
  role: z.string().nullable(),
  statement: statementShape,
  ipAssets: z.array(z.string()),
  firms: z.array(standingShape),
  participantIds: z.array(z.string()),
})

/**
 * Changes what a firm entered of a project. What other firms confirmed is what they saw: where the statement
 * changes, or their role or IP in it, they are asked again and are no participants until they confirm it.
 */
export function changeProject(
  graph: Graph,
  {
    projectId,
    changes,
    expectedVersion,
    ...writer
  }: Writer & { projectId: string; changes: Partial<ProjectEntry>; expectedVersion?: number | undefined },
): Promise<ProjectOutcome> {
  return withObstacles<ProjectOutcome, ProjectObstacle>({}, graph, async (run) => {
    const locked = await lockEntry(run, projectId, writer.actor)
    if (typeof locked === 'string') return locked
    const { firmId, version, firms: standings, participantIds } = locked
    if (expectedVersion !== undefined && expectedVersion !== version) return 'CHANGED_SINCE'
    const before = entryOf(locked)
    const entry = { ...before, ...changes }
    const fault = await findFault(run, { firmId, entry, before: standings })
    if ('is' in fault) return fault
    const stated = changedFields(statementOf(before), statementOf(entry))
    if (changedFields(before, entry).length === 0) return { project: await readProject(run, projectId) }
    const asking = { firmId, projectId, entry, owners: fault.owners, standings, restated: stated.length > 0 }
    await writeEntry(run, { ...asking, ...writer })
    await followProject(run, projectId, participantIds)
    const pick = (from: ProjectStatement) => Object.fromEntries(stated.map((field) => [field, from[field]]))
    const { titleZh, titleEn } = entry
    await recordEvent(run, PROJECT_CHANGED, {
      ...{ actor: writer.actor, subject: firmId, before: pick(before) },
      payload: { ...pick(entry), projectId, titleZh, titleEn },
    })
    return { project: await readProject(run, projectId) }
  })
}

/** Takes a project back that a firm entered: it is gone for everybody, and what others were asked ends. */
export function withdrawProject(
  graph: Graph,
  {
    projectId,
    expectedVersion,
    actor,
  }: { projectId: string; expectedVersion?: number | undefined; actor: string },
): Promise<'DONE' | 'NO_PROJECT' | 'NOT_ALLOWED' | 'CHANGED_SINCE'> {
  return graph.write(async (run) => {
    const locked = await lockEntry(run, projectId, actor)
    if (typeof locked === 'string') return locked
    const { firmId, version, statement, participantIds } = locked
    if (expectedVersion !== undefined && expectedVersion !== version) return 'CHANGED_SINCE'
    const waiting = { projectId, kind: PROJECT_CONFIRMATION.kind }
    const asked = await run(cypher.WAITING_CONFIRMATIONS, waiting, z.object({ id: z.string() }))
    const ended = { ids: asked.map(({ id }) => id), status: 'WITHDRAWN' as const }
    await closeRequests(run, PROJECT_CONFIRMATION, ended)
    await run(cypher.DELETE_PROJECT, { projectId }, z.unknown())
    await followProject(run, projectId, participantIds)
    const { titleZh, titleEn } = statement
    await recordEvent(run, PROJECT_WITHDRAWN, {
      actor,
      subject: firmId,
      payload: { projectId, titleZh, titleEn },
    })
    return 'DONE'
  })
}

/** What was entered, under the locks of its firm and of the project; of whom may change it only. */
async function lockEntry(run: Run, projectId: string, actor: string) {
  const [entered] = await run(
    cypher.FIND_ENTERED_BY,
    { projectId },
    z.object({ firmId: z.string().nullable() }),
  )
  const firmId = entered?.firmId
  if (!firmId) return 'NO_PROJECT'
  if (!(await holdsRole(run, { accountId: actor, firmId, roles: PROJECT_EDITORS }))) return 'NOT_ALLOWED'
  const [locked] = await run(cypher.LOCK_ENTRY, { projectId, firmId, limit: MAX_PARTS }, lockedShape)
  return locked ? { firmId, ...locked } : 'NO_PROJECT'
}

function entryOf({ statement, role, ipAssets, firms }: z.infer<typeof lockedShape>): ProjectEntry {
  const named = firms.filter(isNamed)
  return {
    ...statement,
    role,
    ipAssets: [...ipAssets, ...named.flatMap((firm) => firm.ipAssets)],
    firms: named.map(({ firmId, role }) => ({ firmId, role })),
  }
}

/** Whether a firm is named by what was entered: one that declined, left or let it expire is not. */
function isNamed({ state }: FirmStanding): boolean {
  return state === 'CONFIRMED' || state === 'WAITING'
}

async function writeEntry(run: Run, asking: Asking): Promise<void> {
  const { projectId, firmId, entry } = asking
  const { role, ipAssets: _ipAssets, firms: _firms, ...statement } = entry
  const { capabilities, markets, startDate, endDate, ...texts } = statement
  const at = new Date().toISOString()
  await run(cypher.SET_STATEMENT, { projectId, firmId, role, texts, startDate, endDate, at }, z.unknown())
  await run(cypher.SET_CAPABILITIES, { projectId, ids: capabilities }, z.unknown())
  await run(cypher.SET_MARKETS, { projectId, ids: markets }, z.unknown())
  const { adapted } = await askFirms(run, asking)
  await run(cypher.SET_IP_ASSETS, { projectId, ids: adapted }, z.unknown())
}

async function readProject(run: Run, projectId: string): Promise<ProjectRow> {
  const [row] = await run(PROJECTS_BY_IDS, { ids: [projectId] }, z.object({ project: projectShape }))
  if (!row) throw new Error(`Project ${projectId} is gone under its lock.`)
  return row.project
}

function statementOf(entry: ProjectStatement): ProjectStatement {
  return statementShape.parse(entry)
}

function changedFields<Fields extends object>(before: Fields, after: Fields): (keyof Fields)[] {
  const same = (one: unknown, other: unknown) =>
    JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
  return (Object.keys(after) as (keyof Fields)[]).filter((field) => !same(before[field], after[field]))
}

/** Lists of ids and of firms are sets. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value
}
