import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { addToOutbox, type NewOutboxEntry } from '../kernel/outbox/outbox.store.ts'
import { closeRequestsAbout } from '../requests/close-requests.store.ts'
import { baseOrPlatform, defineRequest } from '../requests/define-request.ts'
import { evidencedRequestShape, FIRM_LIMITS } from '../requests/request.row.ts'
import { FORMER_NAMES, LOCK_FIRM_FOR_REMOVAL } from './removals.cypher.ts'
import { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from './removals.events.ts'
import { type GoneFirm, removeFirm } from './remove-firm.store.ts'

export type RemovalRequestRow = z.infer<typeof evidencedRequestShape>

/** A firm that was removed at its organisation's request, and those who waited for something about it. */
export interface GrantedRemoval extends GoneFirm {
  /** Requests for its removal, all granted by this. */
  requests: RemovalRequestRow[]
}

export interface RemovalTerms {
  /**
   * What follows for others when the firm is removed: added to the outbox with it, for afterwards there is no
   * claim to read.
   */
  notices: (granted: GrantedRemoval) => NewOutboxEntry[]
}

/**
 * An organisation asks that its profile be removed; the curators of the firm's base decide, or the platform
 * where it has none. Accepted, the firm is gone, what others asked for alike is granted, and the claims that
 * waited end.
 */
export const REMOVAL = defineRequest<RemovalRequestRow, 'NO_FIRM', object, RemovalTerms>({
  kind: 'REMOVAL',
  subjectKind: 'FIRM',
  outlivesSubject: true,
  row: evidencedRequestShape,
  policy: 'ANY',
  limits: FIRM_LIMITS,
  remindAfterDays: 7,
  expireAfterDays: null,

  async prepare({ run, request: { subjectId: firmId }, reject }) {
    const shape = z.object({ baseId: z.string().nullable() })
    const [firm] = await run(LOCK_FIRM_FOR_REMOVAL, { firmId }, shape)
    return firm ? { reviewers: [baseOrPlatform(firm.baseId)] } : reject('NO_FIRM')
  },

  async onOpened({ run, request: { id: requestId, accountId, subjectId, evidenceKind } }) {
    const payload = { requestId, evidenceKind }
    await recordEvent(run, FIRM_REMOVAL_ASKED, { actor: accountId, subject: subjectId, payload })
  },

  async onAccepted({ run, request, decision: { actor, onBehalfOf }, terms }) {
    const { subjectId: firmId } = request
    const gone = await removeFirm(run, { firmId, by: 'REMOVAL', actor, onBehalfOf })
    const others = await closeRequestsAbout(run, REMOVAL, firmId, 'ACCEPTED')
    if (gone) await addToOutbox(run, terms.notices({ ...gone, requests: [request, ...others] }))
  },

  async onDeclined({ run, request, decision: { actor, onBehalfOf, reason } }) {
    const { id: requestId, accountId: about, subjectId: subject } = request
    const event = { actor, onBehalfOf, about, subject, payload: { requestId, reason } }
    await recordEvent(run, FIRM_REMOVAL_DECLINED, event)
  },
})

/**
 * What each of the firms was called that was removed; null if it is there, or its owners had it erased.
 */
export async function findFormerNames(graph: Graph, firmIds: readonly string[]) {
  const shape = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
  const rows = await graph.read(FORMER_NAMES, { firmIds }, shape)
  return firmIds.map((firmId) => rows.find(({ id }) => id === firmId) ?? null)
}
