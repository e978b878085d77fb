import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { holdsRole } from '../members/held-role.store.ts'
import { type DismissReason, dismissReasonShape } from './dismiss-reason.ts'
import * as cypher from './short-list.cypher.ts'
import * as events from './short-list.events.ts'

/** Partners that a firm may have saved, for itself and its briefs. */
const MAX_SAVED = 200

/** Partners that may be dismissed for one subject. */
const MAX_DISMISSED = 500

/** Members who save and dismiss for their firm. */
const EDITORS = ['OWNER', 'EDITOR'] as const

/** Members for whom it is done: all. */
const MEMBERS = [...EDITORS, 'VIEWER'] as const

/** Whom partners are recommended to: a firm, or a brief that it posted. */
export interface ChoiceSubject {
  firmId: string
  briefId: string | null
}

/** A recommendation as somebody saw it, and who did something with it. */
export interface Choice extends ChoiceSubject {
  partnerId: string
  actor: string
  /** Version of the weights; null where nothing was fitted. */
  engineVersion: string | null
  /** Place in the list from 1; null where it was not on a list. */
  position: number | null
}

const savedShape = z.object({
  briefId: z.string().nullable(),
  partnerId: z.string(),
  note: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
})
/** A partner on a short list. */
export type SavedPartnerRow = z.infer<typeof savedShape>

const dismissedShape = z.object({
  briefId: z.string().nullable(),
  partnerId: z.string(),
  reason: dismissReasonShape,
  note: z.string(),
  /** ISO 8601. */
  dismissedAt: z.string(),
})
/** A partner that stays away from a subject. */
export type DismissedPartnerRow = z.infer<typeof dismissedShape>

/**
 * Why nothing was done: NOT_ALLOWED where the actor may not act for the firm (any more), NO_RECOMMENDATION
 * where the subject or the partner does not exist, or the partner is the firm itself.
 */
export type ChoiceObstacle = 'NOT_ALLOWED' | 'NO_RECOMMENDATION' | 'TOO_MANY'

/**
 * Puts a partner on the short list, or changes its note where one is given; it is dismissed no more. TOO_MANY
 * where the firm has MAX_SAVED others.
 */
export function savePartner(
  graph: Graph,
  { note, ...choice }: Choice & { note: string | null },
): Promise<SavedPartnerRow | ChoiceObstacle> {
  return choose(graph, choice, async (run, { saved, savedCount }) => {
    if (!saved && savedCount >= MAX_SAVED) return 'TOO_MANY'
    const parameters = { ...subjectOf(choice), partnerId: choice.partnerId, note, at: now() }
    const [row] = await run(cypher.SAVE_PARTNER, parameters, z.object({ saved: savedShape }))
    if (!row) return 'NO_RECOMMENDATION'
    if (!saved) await record(run, events.RECOMMENDATION_SAVED, choice)
    return row.saved
  })
}

/**
 * Keeps a partner away from a subject until the facts that the score reads of it change; it is saved no more.
 * TOO_MANY where MAX_DISMISSED others are.
 */
export function dismissPartner(
  graph: Graph,
  { reason, note, ...choice }: Choice & { reason: DismissReason; note: string },
): Promise<DismissedPartnerRow | ChoiceObstacle> {
  return choose(graph, choice, async (run, { dismissed, dismissedCount }) => {
    if (!dismissed && dismissedCount >= MAX_DISMISSED) return 'TOO_MANY'
    const parameters = { ...subjectOf(choice), partnerId: choice.partnerId, reason, note, at: now() }
    const [row] = await run(cypher.DISMISS_PARTNER, parameters, z.object({ dismissed: dismissedShape }))
    if (!row) return 'NO_RECOMMENDATION'
    const { actor, ...seen } = choice
    const payload = { ...seen, dismissedFor: reason }
    await recordEvent(run, events.RECOMMENDATION_DISMISSED, { actor, subject: actor, payload })
    return row.dismissed
  })
}

/** Takes back that a partner was saved or dismissed; does nothing where it was neither. */
export function resetPartner(graph: Graph, choice: Choice): Promise<'RESET' | ChoiceObstacle> {
  return choose<'RESET'>(graph, choice, async (run, { saved, dismissed }) => {
    if (!saved && !dismissed) return 'RESET'
    const parameters = { ...subjectOf(choice), partnerId: choice.partnerId }
    await run(cypher.RESET_PARTNER, parameters, z.unknown())
    await record(run, events.RECOMMENDATION_RESET, choice)
    return 'RESET'
  })
}

/** Records that somebody opened the profile of a partner from its list. */
export function openPartner(graph: Graph, choice: Choice): Promise<'OPENED' | ChoiceObstacle> {
  const open = async (run: Run) => {
    await record(run, events.RECOMMENDATION_OPENED, choice)
    return 'OPENED' as const
  }
  return choose(graph, choice, open, MEMBERS)
}

/** The partners that were saved for a firm and its briefs, newest first: at most MAX_SAVED. */
export async function findShortList(graph: Graph, firmId: string): Promise<SavedPartnerRow[]> {
  const shape = z.object({ saved: savedShape })
  const rows = await graph.read(cypher.SHORT_LIST, { firmId, limit: MAX_SAVED }, shape)
  return rows.map(({ saved }) => saved)
}

/** What was saved for a subject, and what is dismissed as the facts are now; newest first. */
export async function findChoices(
  graph: Graph,
  subject: ChoiceSubject,
): Promise<{ saved: SavedPartnerRow[]; dismissed: DismissedPartnerRow[] }> {
  const shape = z.object({ saved: z.array(savedShape), dismissed: z.array(dismissedShape) })
  const parameters = { ...subjectOf(subject), limit: MAX_DISMISSED }
  const [choices] = await graph.read(cypher.CHOICES_OF_SUBJECT, parameters, shape)
  return choices ?? { saved: [], dismissed: [] }
}

/** Ids of the partners that are dismissed for a subject as the facts are now. */
export async function findDismissedPartners(graph: Graph, subject: ChoiceSubject): Promise<string[]> {
  const parameters = { ...subjectOf(subject), limit: MAX_DISMISSED }
  const rows = await graph.read(cypher.DISMISSED_PARTNERS, parameters, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

const choiceShape = z.object({
  saved: z.boolean(),
  dismissed: z.boolean(),
  savedCount: z.number().int(),
  dismissedCount: z.number().int(),
})

/** Does something with a partner under the lock of the firm, which checking the role takes. */
function choose<Outcome>(
  graph: Graph,
  choice: Choice,
  work: (run: Run, before: z.infer<typeof choiceShape>) => Promise<Outcome>,
  roles: typeof MEMBERS | typeof EDITORS = EDITORS,
): Promise<Outcome | ChoiceObstacle> {
  const { actor, firmId, partnerId } = choice
  return graph.write(async (run) => {
    if (!(await holdsRole(run, { accountId: actor, firmId, roles }))) return 'NOT_ALLOWED'
    const [before] = await run(cypher.CHOICE_OF_PARTNER, { ...subjectOf(choice), partnerId }, choiceShape)
    return before ? work(run, before) : 'NO_RECOMMENDATION'
  })
}

type EventOfChoice =
  | typeof events.RECOMMENDATION_SAVED
  | typeof events.RECOMMENDATION_RESET
  | typeof events.RECOMMENDATION_OPENED

function record(run: Run, event: EventOfChoice, { actor, ...payload }: Choice): Promise<void> {
  return recordEvent(run, event, { actor, subject: actor, payload })
}

const subjectOf = ({ firmId, briefId }: ChoiceSubject) => ({ firmId, briefId })
const now = () => new Date().toISOString()
