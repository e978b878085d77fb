import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { holdsRole } from '../members/held-role.store.ts'
import type { BriefOutcome } from './brief.row.ts'
import * as cypher from './brief-changes.cypher.ts'
import {
  type BriefFields,
  briefFieldsShape,
  changedFields,
  EMPTY_BRIEF,
  missingFields,
} from './brief-fields.ts'
import * as events from './briefs.events.ts'

/** Members who write the briefs of a firm. */
const EDITORS = ['OWNER', 'EDITOR'] as const

/** Maximum number of briefs of one firm that are not closed. */
const MAX_UNCLOSED = 100

/** Lists of a brief that are ids of other nodes; `field` is one id. */
export type BriefList = 'field' | 'needs' | 'ipAssets' | 'markets'

/** Who changes a brief, and the version that the change was made on. */
export interface BriefChange {
  briefId: string
  /** The account that changes it. */
  actor: string
  /** Without one the change is made on any. */
  expectedVersion?: number | undefined
}

/**
 * What came of a change. `unknown` names the list that holds an id of nothing; `missing` what a brief lacks
 * that others see; DEADLINE_PASSED where it would take no answers; PERIOD where rights would end before they
 * start; WRONG_STATE where a brief of that state has no such step; IMPORTED where one that an import brought
 * would no longer be public, so that the next import would bring it again; CHANGED_SINCE where it is no
 * longer of the version that was expected; NOT_ALLOWED where the actor may not write it (any more). Only in
 * the first case was anything written.
 */
export type BriefOutcomeOfChange =
  | { briefId: string }
  | { unknown: BriefList }
  | { missing: (keyof BriefFields)[] }
  | 'CHANGED_SINCE'
  | 'DEADLINE_PASSED'
  | 'IMPORTED'
  | 'NO_BRIEF'
  | 'NOT_ALLOWED'
  | 'PERIOD'
  | 'TOO_MANY'
  | 'WRONG_STATE'

const stateShape = z.object({
  fields: briefFieldsShape,
  status: z.enum(['DRAFT', 'OPEN', 'CLOSED']),
  version: z.number().int(),
  isImported: z.boolean(),
  isRecorded: z.boolean(),
})

/** A brief under the lock of its firm, and its next step. */
interface Step extends z.infer<typeof stateShape> {
  run: Run
  briefId: string
  firmId: string
  actor: string
  at: string
}

/** Begins a draft of a firm; `today` is YYYY-MM-DD. */
export function createBrief(
  graph: Graph,
  {
    firmId,
    actor,
    fields,
    today,
  }: {
    firmId: string
    actor: string
    fields: Partial<BriefFields> & Pick<BriefFields, 'deadline' | 'field'>
    today: string
  },
): Promise<BriefOutcomeOfChange> {
  const briefId = `brief-${randomUUID()}`
  return graph.write(async (run) => {
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: EDITORS }))) return 'NOT_ALLOWED'
    const countShape = z.object({ count: z.number().int() })
    const [unclosed] = await run(cypher.COUNT_UNCLOSED, { firmId, limit: MAX_UNCLOSED }, countShape)
    if (!unclosed || unclosed.count >= MAX_UNCLOSED) return 'TOO_MANY'
    const written = { ...EMPTY_BRIEF, ...fields }
    const problem = await findProblem(run, firmId, written)
    if (problem) return problem
    await run(cypher.CREATE_DRAFT, { firmId, briefId, today }, z.unknown())
    const at = new Date().toISOString()
    await writeFields(run, { briefId, at }, written)
    await recordEvent(run, events.BRIEF_CREATED, { actor, subject: firmId, payload: { briefId } })
    return { briefId }
  })
}

/** Changes what a draft or an open brief says. One that others see stays one that they can answer. */
export function changeBrief(
  graph: Graph,
  { changes, ...change }: BriefChange & { changes: Partial<BriefFields> },
): Promise<BriefOutcomeOfChange> {
  return takeStep(graph, change, async (step) => {
    const { run, briefId, firmId, actor, at, status, version } = step
    if (status === 'CLOSED') return 'WRONG_STATE'
    const fields = { ...step.fields, ...changes }
    const changed = changedFields(step.fields, fields)
    if (changed.length === 0) return { briefId }
    if (step.isImported && fields.visibility !== 'PUBLIC') return 'IMPORTED'
    const problem = await findProblem(run, firmId, fields)
    if (problem) return problem
    if (status === 'OPEN') {
      const obstacle = await findObstacle(run, fields)
      if (obstacle) return obstacle
    }
    await writeFields(run, { briefId, at }, fields)
    if (status === 'OPEN') await showTo(run, { briefId, visibility: fields.visibility })
    if (status === 'OPEN' || !step.isRecorded) {
      await run(cypher.NOTE_RECORDED, { briefId, at }, z.unknown())
      const payload = { briefId, version: version + 1, fields: changed.length }
      await recordEvent(run, events.BRIEF_UPDATED, { actor, subject: firmId, payload })
    }
    return { briefId }
  })
}

/** Opens a draft to those who may see it; `today` (YYYY-MM-DD) is the day it was posted. */
export function publishBrief(
  graph: Graph,
  { today, ...change }: BriefChange & { today: string },
): Promise<BriefOutcomeOfChange> {
  return takeStep(graph, change, async (step) => {
    if (step.status !== 'DRAFT') return 'WRONG_STATE'
    const obstacle = await findObstacle(step.run, step.fields)
    if (obstacle) return obstacle
    const { visibility, deadline } = step.fields
    await setState(step, { status: 'OPEN' }, today)
    await showTo(step.run, { briefId: step.briefId, visibility })
    const payload = { briefId: step.briefId, visibility, deadline }
    await recordEvent(step.run, events.BRIEF_PUBLISHED, { actor: step.actor, subject: step.firmId, payload })
    return { briefId: step.briefId }
  })
}

/** Closes an open or expired brief with what came of it. */
export function closeBrief(
  graph: Graph,
  { outcome, note, ...change }: BriefChange & { outcome: BriefOutcome; note: string },
): Promise<BriefOutcomeOfChange> {
  return takeStep(graph, change, async (step) => {
    if (step.status !== 'OPEN') return 'WRONG_STATE'
    await setState(step, { status: 'CLOSED', outcome, outcomeNote: note })
    const payload = { briefId: step.briefId, outcome }
    await recordEvent(step.run, events.BRIEF_CLOSED, { actor: step.actor, subject: step.firmId, payload })
    return { briefId: step.briefId }
  })
}

/** Opens a closed or expired brief again, with a deadline to come; what came of it is taken back. */
export function reopenBrief(
  graph: Graph,
  { deadline, deadlineZone, ...change }: BriefChange & { deadline: string; deadlineZone: string },
): Promise<BriefOutcomeOfChange> {
  return takeStep(graph, change, async (step) => {
    if (step.status === 'DRAFT') return 'WRONG_STATE'
    const fields = { ...step.fields, deadline, deadlineZone }
    const obstacle = await findObstacle(step.run, fields)
    if (obstacle) return obstacle
    await writeFields(step.run, step, fields)
    await setState(step, { status: 'OPEN', outcome: null, outcomeNote: null })
    const payload = { briefId: step.briefId, deadline }
    await recordEvent(step.run, events.BRIEF_REOPENED, { actor: step.actor, subject: step.firmId, payload })
    return { briefId: step.briefId }
  })
}

/** Deletes a draft; what others have seen is closed instead. */
export function deleteDraft(graph: Graph, change: BriefChange): Promise<BriefOutcomeOfChange> {
  return takeStep(graph, change, async ({ run, status, briefId, firmId, actor }) => {
    if (status !== 'DRAFT') return 'WRONG_STATE'
    await run(cypher.DELETE_DRAFT, { briefId }, z.unknown())
    await recordEvent(run, events.BRIEF_DELETED, { actor, subject: firmId, payload: { briefId } })
    return { briefId }
  })
}

/** Takes a step of a brief under the lock of its firm, by one of its editors, on the version they read. */
function takeStep(
  graph: Graph,
  { briefId, actor, expectedVersion }: BriefChange,
  step: (given: Step) => Promise<BriefOutcomeOfChange>,
): Promise<BriefOutcomeOfChange> {
  return graph.write(async (run) => {
    const [posted] = await run(cypher.FIRM_OF_BRIEF, { briefId }, z.object({ firmId: z.string() }))
    if (!posted) return 'NO_BRIEF'
    const { firmId } = posted
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: EDITORS }))) return 'NOT_ALLOWED'
    const at = new Date().toISOString()
    const [state] = await run(cypher.STATE_OF_BRIEF, { briefId, at }, stateShape)
    if (!state) return 'NO_BRIEF'
    if (expectedVersion !== undefined && expectedVersion !== state.version) return 'CHANGED_SINCE'
    return step({ ...state, run, briefId, firmId, actor, at })
  })
}

/** What no brief may say, not even a draft. */
async function findProblem(
  run: Run,
  firmId: string,
  { field, needs, ipAssets, markets, startsOn, endsOn }: BriefFields,
): Promise<{ unknown: BriefList } | 'PERIOD' | null> {
  if (startsOn && endsOn && endsOn < startsOn) return 'PERIOD'
  const asked = { field: [field], needs: needs.map(({ capability }) => capability), ipAssets, markets }
  const ids = z.array(z.string())
  const shape = z.object({ field: ids, needs: ids, ipAssets: ids, markets: ids })
  const [known] = await run(cypher.KNOWN_IDS, { ...asked, firmId }, shape)
  const lists = ['field', 'needs', 'ipAssets', 'markets'] as const
  const unknown = lists.find((list) => asked[list].some((id) => !known?.[list].includes(id)))
  return unknown ? { unknown } : null
}

/** What stands in the way of others' seeing a brief. */
async function findObstacle(
  run: Run,
  fields: BriefFields,
): Promise<{ missing: (keyof BriefFields)[] } | 'DEADLINE_PASSED' | null> {
  const missing = missingFields(fields)
  if (missing.length > 0) return { missing }
  const { deadline, deadlineZone } = fields
  const shape = z.object({ isToCome: z.boolean() })
  const [end] = await run(cypher.END_OF_DEADLINE, { deadline, deadlineZone }, shape)
  return end?.isToCome ? null : 'DEADLINE_PASSED'
}

async function writeFields(
  run: Run,
  { briefId, at }: { briefId: string; at: string },
  { needs, ipAssets, markets, deadline, startsOn, endsOn, ...texts }: BriefFields,
): Promise<void> {
  const days = { deadline, startsOn, endsOn }
  await run(cypher.WRITE_FIELDS, { briefId, at, texts, ...days, needs, ipAssets, markets }, z.unknown())
}

async function setState(
  { run, briefId, at }: Step,
  state: Record<string, string | null>,
  postedOn: string | null = null,
): Promise<void> {
  await run(cypher.SET_STATE, { briefId, at, state, postedOn }, z.unknown())
}

async function showTo(
  run: Run,
  { briefId, visibility }: { briefId: string; visibility: BriefFields['visibility'] },
): Promise<void> {
  await run(visibility === 'PUBLIC' ? cypher.MAKE_PUBLIC : cypher.MAKE_PRIVATE, { briefId }, z.unknown())
}
