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

/** Reasons to reject a request for removal, or its acceptance. */
export type RemovalObstacle = 'NO_FIRM' | 'CHANGED_MEANWHILE'

export interface RemovalTerms {
  /** `FirmRow.version` of the profile that the reviewer saw; null if that is not said. */
  expectedVersion?: number | null
  /**
   * What follows for others when the firm is removed: added to the outbox with it, for afterwards there is no
   * claim to read.
   */
  notices: (granted: GrantedRemoval) => NewOutboxEntry[]
}

const firmShape = z.object({ baseId: z.string().nullable(), version: z.number().int() })

/**
 * An organisation asks that its profile be removed; the curators of the firm's base decide, or the platform
 * where it has none. Accepted, the firm is gone, what others asked for alike is granted, and the claims that
 * waited end; CHANGED_MEANWHILE where the profile is not the one that the reviewer saw.
 */
export const REMOVAL = defineRequest<RemovalRequestRow, RemovalObstacle, object, RemovalTerms>({
  kind: 'REMOVAL',
  subjectKind: 'FIRM',
  outlivesSubject: true,
  row: evidencedRequestShape,
  policy: 'ANY',
  limits: FIRM_LIMITS,
  remindAfterDays: 7,
  expireAfterDays: null,

  async prepare({ run, request: { subjectId: firmId }, reject }) {
    const [firm] = await run(LOCK_FIRM_FOR_REMOVAL, { firmId }, firmShape)
    return firm ? { reviewers: [baseOrPlatform(firm.baseId)] } : reject('NO_FIRM')
  },

  async onOpened({ run, request: { id: requestId, accountId, subjectId, evidenceKind } }) {
    const payload = { requestId, evidenceKind }
    await recordEvent(run, FIRM_REMOVAL_ASKED, { actor: accountId, subject: subjectId, payload })
  },

  async onAccepted({ run, request, decision: { actor, onBehalfOf }, terms, reject }) {
    const { subjectId: firmId } = request
    const { expectedVersion, notices } = terms
    const [firm] = await run(LOCK_FIRM_FOR_REMOVAL, { firmId }, firmShape)
    if (firm && expectedVersion != null && expectedVersion !== firm.version)
      return reject('CHANGED_MEANWHILE')
    const gone = await removeFirm(run, { firmId, by: 'REMOVAL', actor, onBehalfOf })
    const others = await closeRequestsAbout(run, REMOVAL, firmId, 'ACCEPTED')
    if (gone) await addToOutbox(run, notices({ ...gone, requests: [request, ...others] }))
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
