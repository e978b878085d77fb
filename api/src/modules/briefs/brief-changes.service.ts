import {
  type BriefFields,
  type BriefOutcomeOfChange,
  type BriefRow,
  CHINA,
  changeBrief,
  closeBrief as close,
  createBrief as create,
  deleteDraft,
  findVisibleBriefs,
  publishBrief as publish,
  reopenBrief as reopen,
} from '@heming/graph/briefs'
import type { RequestContext } from '../../context.ts'
import { assertCan, NOT_YOURS } from '../../kernel/auth/actions.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { MESSAGES } from '../../kernel/errors/messages.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import * as messages from './briefs.errors.ts'
import * as inputs from './briefs.input.ts'
import { findBrief } from './briefs.service.ts'

interface Changed {
  brief: BriefRow
}

/**
 * Begins a draft of a firm. All functions here throw UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for what the
 * viewer may not see, BAD_USER_INPUT by field, and CONFLICT where the brief has moved on.
 */
export async function createBrief(context: RequestContext, given: unknown): Promise<Changed> {
  const { firmId, ...fields } = parseInput(inputs.createBriefInput, given)
  const viewer = await context.viewer()
  if (!(await context.loaders.firms.byId.load(firmId))) throw notFound(messages.NO_FIRM, 'firmId')
  const { accountId: actor } = assertCan(viewer, 'brief.write', { firmId })
  const { graph, today } = context
  const { field, deadline } = fields
  const said = { ...onlyGiven(given, fields), field, deadline }
  return finish(context, actor, await create(graph, { firmId, actor, today, fields: said }))
}

/** Changes what a brief says. */
export async function updateBrief(context: RequestContext, given: unknown): Promise<Changed> {
  const { briefId, expectedVersion, ...fields } = parseInput(inputs.updateBriefInput, given)
  const change = await startOn(context, { briefId, expectedVersion })
  const outcome = await changeBrief(context.graph, { ...change, changes: onlyGiven(given, fields) })
  return finish(context, change.actor, outcome)
}

/** Opens a draft to those who may see it. */
export async function publishBrief(context: RequestContext, given: unknown): Promise<Changed> {
  const change = await startOn(context, parseInput(inputs.publishBriefInput, given))
  const { graph, today } = context
  return finish(context, change.actor, await publish(graph, { ...change, today }))
}

/** Closes a brief with what came of it. */
export async function closeBrief(context: RequestContext, given: unknown): Promise<Changed> {
  const { outcome, note, ...rest } = parseInput(inputs.closeBriefInput, given)
  const change = await startOn(context, rest)
  return finish(context, change.actor, await close(context.graph, { ...change, outcome, note: note ?? '' }))
}

/** Opens a brief again. */
export async function reopenBrief(context: RequestContext, given: unknown): Promise<Changed> {
  const { deadline, deadlineZone, ...rest } = parseInput(inputs.reopenBriefInput, given)
  const change = await startOn(context, rest)
  const until = { deadline, deadlineZone: deadlineZone ?? CHINA }
  return finish(context, change.actor, await reopen(context.graph, { ...change, ...until }))
}

/** Deletes a draft. */
export async function deleteBrief(context: RequestContext, given: unknown): Promise<{ briefId: string }> {
  const change = await startOn(context, parseInput(inputs.deleteBriefInput, given))
  return idOf(await deleteDraft(context.graph, change))
}

/** A viewer who may write the brief; the error for what is not there where they may not see it. */
async function startOn(
  context: RequestContext,
  { briefId, expectedVersion }: { briefId: string; expectedVersion?: number | null | undefined },
) {
  const viewer = await context.viewer()
  if (!viewer) throw new AppError('UNAUTHENTICATED', MESSAGES.UNAUTHENTICATED)
  const brief = await findBrief(context, briefId)
  if (!brief) throw notFound(messages.NO_BRIEF, 'briefId')
  const { accountId: actor } = assertCan(viewer, 'brief.write', { firmId: brief.firmId })
  return { briefId, actor, expectedVersion: expectedVersion ?? undefined }
}

/** Of the fields of a brief those that were given; of those that cannot be taken back, null is none. */
function onlyGiven(given: unknown, fields: object): Partial<BriefFields> {
  const names = Object.keys(given ?? {})
  const said = Object.entries(fields).filter(
    ([name, value]) => names.includes(name) && (value !== null || NULLABLE.has(name)),
  )
  return Object.fromEntries(said.map(([name, value]) => [name, value]))
}

const NULLABLE = new Set(['budgetBand', 'startsOn', 'endsOn'])

/** The brief as the change left it. */
async function finish(
  { graph, today, loaders }: RequestContext,
  accountId: string,
  outcome: BriefOutcomeOfChange,
): Promise<Changed> {
  const { briefId } = idOf(outcome)
  const { byId } = loaders.briefs
  byId.clear(briefId)
  const brief =
    (await byId.load(briefId)) ?? (await findVisibleBriefs(graph, [briefId], { accountId, today }))[0]
  if (!brief) throw notFound(messages.NO_BRIEF, 'briefId')
  return { brief }
}

/** What was changed; throws what stood in the way. */
function idOf(outcome: BriefOutcomeOfChange): { briefId: string } {
  if (outcome === 'NO_BRIEF') throw notFound(messages.NO_BRIEF, 'briefId')
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'CHANGED_SINCE')
    throw new AppError('CONFLICT', messages.CHANGED_SINCE, { field: 'expectedVersion' })
  if (outcome === 'WRONG_STATE') throw new AppError('CONFLICT', messages.WRONG_STATE, { field: 'briefId' })
  if (outcome === 'TOO_MANY') throw new AppError('CONFLICT', messages.TOO_MANY, { field: 'firmId' })
  if (outcome === 'IMPORTED') throw new AppError('CONFLICT', messages.IMPORTED, { field: 'visibility' })
  if (outcome === 'DEADLINE_PASSED') throw badInput(messages.DEADLINE_PASSED, 'deadline')
  if (outcome === 'PERIOD') throw badInput(messages.PERIOD, 'endsOn')
  if ('unknown' in outcome) throw badInput(messages.UNKNOWN[outcome.unknown], outcome.unknown)
  if ('missing' in outcome) {
    const [first, ...more] = outcome.missing.map((field) => ({ field, message: messages.MISSING(field) }))
    throw new AppError('BAD_USER_INPUT', first?.message ?? messages.WRONG_STATE, {
      field: first?.field ?? null,
      more,
    })
  }
  return outcome
}
