import { registrableDomainOf } from '@heming/graph/firms'
import { countAttempt, readAttempts } from '@heming/graph/limits'
import {
  countRequestQueue,
  countRequestsToReview,
  decideRequest,
  type EvidenceKind,
  findRequest,
  findRequestQueue,
  findRequestsOfAccount,
  type NewRequest,
  openRequest,
  PLATFORM,
  type RequestRow,
  withdrawRequest,
} from '@heming/graph/requests'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { assertCan, reviewersOf } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, type LocalisedMessage, notFound } from '../../kernel/errors/app-error.ts'
import { idInput, parseInput } from '../../kernel/errors/parse-input.ts'
import { countsOf } from '../../kernel/limits/write-limits.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import { countNameOf, type RequestKind } from './define-request-kind.ts'
import { checkEvidence, NO_SUCH_DOCUMENT, ownDomainOf } from './evidence.ts'
import { limitUnproven } from './limit-unproven.ts'
import { reviewedBy } from './may-review.ts'
import { DECIDED_LATELY, noReviewer, OWN_REQUEST, STRANDS_REQUEST } from './no-reviewer.ts'

const DAY = 24 * 60 * 60

const queueCursor = cursorOf(z.object({ createdAt: instantKey, id: z.string() }))

/** Evidence as it was entered. */
export interface GivenEvidence {
  evidenceKind: EvidenceKind
  evidence?: string | null | undefined
  note?: string | null | undefined
  documentIds: readonly string[]
}

/**
 * The part of a new request that every kind with evidence has; `firm` is null where it is not in the network
 * yet. Throws the codes of UserError.
 */
export function readEvidence(
  { language }: Pick<RequestContext, 'language'>,
  { accountId, email }: Viewer,
  { evidenceKind, evidence, note, documentIds }: GivenEvidence,
  firm: Parameters<typeof checkEvidence>[2]['firm'],
) {
  const checked = checkEvidence(evidenceKind, evidence, { email, firm })
  const mailDomain = registrableDomainOf(ownDomainOf(email) ?? '')
  return { accountId, evidenceKind, ...checked, note: note || null, documentIds, language, mailDomain }
}

/** Makes a request of the viewer's about a firm, with evidence. Throws the codes of UserError. */
export async function requestAboutFirm<Row extends RequestRow>(
  context: RequestContext,
  kind: RequestKind<Row>,
  { firmId, ...given }: GivenEvidence & { firmId: string },
): Promise<Row> {
  const { graph, loaders } = context
  const viewer = assertCan(await context.viewer(), kind.actions.open)
  const firm = await loaders.firms.byId.load(firmId)
  if (!firm) throw notFound(NO_FIRM, 'firmId')
  const request: NewRequest & { evidenceKind: EvidenceKind } = {
    subjectId: firmId,
    ...readEvidence(context, viewer, given, firm),
  }
  const { definition } = kind
  const counts = await countsOfToday(graph, kind, viewer)
  const { accountId, evidenceKind, evidenceHolds } = request
  const limited = { accountId, firmId, evidenceKind, evidenceHolds }
  const outcome = await limitUnproven(context, limited, () => openRequest(graph, definition, request))
  const row = made(kind, viewer, outcome)
  // What failed is no request, and uses up none of the requester's.
  for (const { name, limit } of counts) await countAttempt(graph, name, limit)
  return row
}

/**
 * What a request of the viewer's is counted by once it is made. Throws CONFLICT where that was too often
 * today.
 */
async function countsOfToday(
  graph: RequestContext['graph'],
  {
    definition,
    maxADay: max,
    messages,
  }: Pick<RequestKind, 'maxADay'> & {
    definition: Pick<RequestKind['definition'], 'kind'>
    messages: Pick<RequestKind['messages'], 'tooOften'>
  },
  viewer: Viewer,
) {
  if (max === undefined || !messages.tooOften) return []
  const counts = countsOf(countNameOf(definition), viewer, { windowSeconds: DAY, max })
  const asCounted = counts.map(({ name, limit }) => ({ name, max: limit.max }))
  if ((await readAttempts(graph, asCounted)).some(({ allowed }) => !allowed))
    throw new AppError('CONFLICT', messages.tooOften, { field: 'firmId' })
  return counts
}

/** The request that was made. Throws the codes of UserError. */
export function made<Row extends RequestRow>(
  { messages: { openConflicts } }: { messages: Pick<RequestKind['messages'], 'openConflicts'> },
  viewer: Viewer,
  outcome: Row | string,
  field: string | null = 'firmId',
): Row {
  if (outcome === 'NO_FIRM') throw notFound(NO_FIRM, field)
  if (outcome === 'NO_DOCUMENT') throw notFound(NO_SUCH_DOCUMENT, 'documentIds')
  if (outcome === 'NOBODY_DECIDES') throw new AppError('CONFLICT', noReviewer(viewer), { field })
  if (outcome === 'DECIDED_LATELY') throw new AppError('CONFLICT', DECIDED_LATELY, { field })
  if (outcome === 'STRANDS_REQUEST') throw new AppError('CONFLICT', STRANDS_REQUEST, { field })
  if (outcome === 'TOO_MANY_OWN') throw new AppError('CONFLICT', TOO_MANY_OWN, { field })
  if (typeof outcome === 'string')
    throw new AppError('CONFLICT', messageOf(openConflicts, outcome), { field })
  return outcome
}

/**
 * Decides a request. Throws the codes of UserError; NOT_FOUND, at `field`, to anyone who may not review it.
 */
export async function reviewRequest<Row extends RequestRow, Terms extends object>(
  context: RequestContext,
  kind: RequestKind<Row, string, object, Terms>,
  { id, field, accept, reason }: { id: string; field: string; accept: boolean; reason?: string | null },
  termsOf: () => Terms,
): Promise<Row> {
  const { definition, actions, messages } = kind
  const viewer = await context.viewer()
  if (!viewer) assertCan(viewer, actions.review)
  const hidden = notFound(messages.none, field)
  const known = await findRequest(context.graph, definition, id)
  if (!known || !viewer) throw hidden
  // Nobody decides on what they asked for themselves; reviewers of others' requests get an error.
  if (known.accountId === viewer.accountId && reviewersOf(viewer, actions.read, PLATFORM).length > 0)
    throw new AppError('FORBIDDEN', messages.ownRequest ?? OWN_REQUEST, { field })
  const reviewed = await reviewedBy(viewer, actions.review, known, context.loaders.requests)
  if (!reviewed) throw hidden
  const { accountId: actor } = assertCan(viewer, actions.review, reviewed, { hidden })
  if (!accept && !reason) throw badInput(messages.noReason, 'reason')
  const terms = termsOf()
  const decision = { id, actor, accept, reason: accept ? null : (reason ?? null), terms }
  const outcome = ended(kind, field, await decideRequest(context.graph, definition, decision))
  context.loaders.firms.byId.clear(known.subjectId)
  return outcome
}

/** Takes back a request of the viewer's own. Throws the codes of UserError; NOT_FOUND for that of another. */
export async function takeBack<Row extends RequestRow>(
  context: RequestContext,
  kind: RequestKind<Row>,
  { id, field }: { id: string; field: string },
): Promise<Row> {
  const { accountId } = assertCan(await context.viewer(), kind.actions.withdraw ?? kind.actions.open)
  return ended(kind, field, await withdrawRequest(context.graph, kind.definition, { id, accountId }))
}

function ended<Row extends RequestRow>(
  { messages }: Pick<RequestKind<Row>, 'messages'>,
  field: string,
  outcome: Row | string,
): Row {
  if (outcome === 'NO_REQUEST') throw notFound(messages.none, field)
  if (outcome === 'DECIDED_ALREADY') throw new AppError('CONFLICT', messages.decidedAlready)
  if (typeof outcome === 'string')
    throw new AppError('CONFLICT', messageOf(messages.decisionConflicts, outcome))
  return outcome
}

/** The queue of the viewer; null where it reviews none. */
export async function listToReview<Row extends RequestRow>(
  { graph, viewer: asked }: RequestContext,
  { definition, actions }: Pick<RequestKind<Row>, 'definition' | 'actions'>,
  args: PageArguments,
): Promise<Connection<Row> | null> {
  const page = parsePage(args, queueCursor)
  const viewer = await asked()
  const reviewers = viewer ? reviewersOf(viewer, actions.read, PLATFORM) : []
  if (!viewer || reviewers.length === 0) return null
  const queue = { reviewers, accountId: viewer.accountId }
  return toConnection(await findRequestQueue(graph, definition, queue, page), {
    cursor: queueCursor,
    keyOf: ({ createdAt, id }) => ({ createdAt, id }),
    after: page.after,
    count: () => countRequestQueue(graph, definition, queue),
  })
}

/** A request, for its requester and its reviewers; null for everybody else, and if there is none. */
export async function showRequest<Row extends RequestRow>(
  context: RequestContext,
  { definition, actions }: Pick<RequestKind<Row>, 'definition' | 'actions'>,
  id: string,
): Promise<Row | null> {
  const viewer = await context.viewer()
  if (!viewer) return null
  const found = await findRequest(context.graph, definition, parseInput(idInput, id))
  if (!found) return null
  const isOwn = found.accountId === viewer.accountId
  return isOwn || (await reviewedBy(viewer, actions.read, found, context.loaders.requests)) ? found : null
}

/** The viewer's own requests, newest first. */
export function listOwn<Row extends RequestRow>(
  { graph }: Pick<RequestContext, 'graph'>,
  { definition }: Pick<RequestKind<Row>, 'definition'>,
  { accountId }: Viewer,
): Promise<Row[]> {
  return findRequestsOfAccount(graph, definition, accountId)
}

/**
 * How many requests wait for the viewer to decide, 0..100, or of those of one base; null where it reviews
 * none.
 */
export async function countForViewer(
  { graph }: Pick<RequestContext, 'graph'>,
  viewer: Viewer,
  baseId: string | null | undefined,
): Promise<number | null> {
  const asked = parseInput(idInput.nullish(), baseId)
  const all = new Set(REQUEST_KINDS.flatMap(({ actions }) => reviewersOf(viewer, actions.read, PLATFORM)))
  const reviewers = [...all].filter((reviewer) => asked == null || reviewer === asked)
  if (reviewers.length === 0) return null
  const kinds = REQUEST_KINDS.map(({ definition }) => definition.kind)
  return countRequestsToReview(graph, kinds, { reviewers, accountId: viewer.accountId })
}

function messageOf(
  conflicts: Readonly<Record<string, LocalisedMessage | undefined>> | undefined,
  obstacle: string,
) {
  const message = conflicts?.[obstacle]
  if (!message) throw new Error(`Nothing is said of ${obstacle}.`)
  return message
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const TOO_MANY_OWN = {
  zh: '您已有 20 份申请待审核，请等其中一些有结果后再提交。',
  en: 'You have 20 requests awaiting review: wait until some of them have been decided.',
}
