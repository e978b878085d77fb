import type { FirmRow } from '@heming/graph/firms'
import { describeMatchingWeights, findMatchingWeights } from '@heming/graph/matching'
import {
  type ChoiceObstacle,
  type ChoiceSubject,
  type DismissedPartnerRow,
  dismissPartner,
  findChoices,
  findDismissedPartners,
  findShortList,
  openPartner,
  resetPartner,
  type SavedPartnerRow,
  savePartner,
} from '@heming/graph/short-list'
import type { RequestContext } from '../../context.ts'
import { type Action, assertCan, may, NOT_YOURS } from '../../kernel/auth/actions.ts'
import { AppError, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { readOnce } from '../../kernel/graphql/read-once.ts'
import { matchSubjectInput } from '../matching/matching.input.ts'
import {
  dismissRecommendationInput,
  openRecommendationInput,
  resetRecommendationInput,
  saveRecommendationInput,
} from './short-list.input.ts'

type MatchSubject = { firmId: string } | { briefId: string }

/** The partners that a firm saved; null to who does not belong to it. */
export async function listSavedPartners(
  { graph, viewer }: RequestContext,
  firmId: string,
): Promise<SavedPartnerRow[] | null> {
  const who = await viewer()
  return who && may(who, 'shortList.read', { firmId }) ? findShortList(graph, firmId) : null
}

/** What was done with the partners of a subject; null to who does not belong to its firm. */
export async function listChoices(
  context: RequestContext,
  given: unknown,
): Promise<{ saved: SavedPartnerRow[]; dismissed: DismissedPartnerRow[] } | null> {
  const subject = await findOwnSubject(context, parseInput(matchSubjectInput, given))
  return subject && findChoices(context.graph, subject)
}

/**
 * Ids of the partners that the viewer's firm dismissed for a subject; none for who does not belong to it, for
 * whom nothing is read either.
 */
export async function listDismissedIds(context: RequestContext, given: MatchSubject): Promise<string[]> {
  const subject = await findOwnSubject(context, given)
  return subject ? findDismissedPartners(context.graph, subject) : []
}

/** Puts a partner on the short list. Throws the codes of UserError. */
export async function saveRecommendation(
  context: RequestContext,
  given: unknown,
): Promise<{ saved: SavedPartnerRow }> {
  const { note, ...input } = parseInput(saveRecommendationInput, given)
  const choice = await toChoice(context, 'shortList.choose', input)
  return { saved: orThrow(await savePartner(context.graph, { ...choice, note: note ?? null })) }
}

/** Keeps a partner away from a subject. Throws the codes of UserError. */
export async function dismissRecommendation(
  context: RequestContext,
  given: unknown,
): Promise<{ dismissed: DismissedPartnerRow }> {
  const { note, reason, ...input } = parseInput(dismissRecommendationInput, given)
  const choice = await toChoice(context, 'shortList.choose', input)
  return { dismissed: orThrow(await dismissPartner(context.graph, { ...choice, reason, note: note ?? '' })) }
}

/** Takes back what was done with a partner. Throws the codes of UserError. */
export async function resetRecommendation(
  context: RequestContext,
  given: unknown,
): Promise<{ partner: FirmRow | null }> {
  const input = parseInput(resetRecommendationInput, given)
  const choice = await toChoice(context, 'shortList.choose', input)
  orThrow(await resetPartner(context.graph, choice))
  return { partner: await context.loaders.firms.byId.load(choice.partnerId) }
}

/** Records that a partner was opened. Throws the codes of UserError. */
export async function openRecommendation(
  context: RequestContext,
  given: unknown,
): Promise<{ partner: FirmRow | null }> {
  const input = parseInput(openRecommendationInput, given)
  const choice = await toChoice(context, 'shortList.open', input)
  orThrow(await openPartner(context.graph, choice))
  return { partner: await context.loaders.firms.byId.load(choice.partnerId) }
}

/** The subject with its firm, where the viewer belongs to that; else null. */
async function findOwnSubject(
  { viewer, loaders }: RequestContext,
  given: MatchSubject,
): Promise<ChoiceSubject | null> {
  const who = await viewer()
  if (!who?.memberships.some(({ firmId }) => firmId !== null)) return null
  const subject = await toSubject(loaders, given)
  return subject && may(who, 'shortList.read', subject) ? subject : null
}

async function toSubject(
  { briefs }: RequestContext['loaders'],
  given: MatchSubject,
): Promise<ChoiceSubject | null> {
  if ('firmId' in given) return { firmId: given.firmId, briefId: null }
  const brief = await briefs.byId.load(given.briefId)
  return brief && { firmId: brief.firmId, briefId: brief.id }
}

async function toChoice(
  context: RequestContext,
  action: Action,
  {
    for: given,
    partnerId,
    position = null,
  }: { for: MatchSubject; partnerId: string; position?: number | null | undefined },
) {
  const subject = await toSubject(context.loaders, given)
  if (!subject || !(await context.loaders.firms.byId.load(subject.firmId))) throw notFound(NO_SUBJECT, 'for')
  const { accountId } = assertCan(await context.viewer(), action, subject)
  const { version } = describeMatchingWeights(await readOnce(context.graph, findMatchingWeights))
  return { ...subject, partnerId, actor: accountId, engineVersion: version, position }
}

function orThrow<Done>(outcome: Done | ChoiceObstacle): Done {
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'NO_RECOMMENDATION') throw notFound(NO_PARTNER, 'partnerId')
  if (outcome === 'TOO_MANY') throw new AppError('CONFLICT', TOO_MANY)
  return outcome as Done
}

const NO_SUBJECT = { zh: '没有这家企业或这项需求。', en: 'There is no such firm or brief.' }
const NO_PARTNER = {
  zh: '没有这家企业，或它就是您的企业：请从推荐列表中选择。',
  en: 'There is no such partner, or it is your own firm: choose from the recommendations.',
}
const TOO_MANY = {
  zh: '候选名单最多 200 家，每个企业或需求最多可忽略 500 家：请先移出几家。',
  en: 'A short list holds 200 partners, and 500 can be dismissed for a firm or brief: take some off first.',
}
