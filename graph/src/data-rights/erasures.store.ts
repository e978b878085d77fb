import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { addToOutbox, type NewOutboxEntry } from '../kernel/outbox/outbox.store.ts'
import { eraseFirm } from '../removals/erase-firm.store.ts'
import type { GrantedRemoval } from '../removals/removal-request.ts'
import * as events from './data-rights.events.ts'
import { eraseAccount } from './erase-account.store.ts'
import * as cypher from './erasures.cypher.ts'
import { isErasureBlocked } from './owned-data.ts'

const DAY = 24 * 60 * 60_000

const EVENTS = {
  ACCOUNT: { asked: events.ACCOUNT_ERASURE_ASKED, withdrawn: events.ACCOUNT_ERASURE_WITHDRAWN },
  FIRM: { asked: events.FIRM_ERASURE_ASKED, withdrawn: events.FIRM_ERASURE_WITHDRAWN },
} as const

const erasureShape = z.object({
  /** Id of the account or firm. */
  subject: z.string(),
  kind: z.enum(['ACCOUNT', 'FIRM']),
  /** ISO 8601. */
  askedAt: z.string(),
  /** From when on it is carried out; until then it can be taken back. */
  dueAt: z.string(),
})
export type ErasureRow = z.infer<typeof erasureShape>

/** Whose erasure is asked for: `subject` is the account's or the firm's id. */
export interface ErasureAsked {
  subject: string
  kind: ErasureRow['kind']
  actor: string
  /** How long it can be taken back. */
  days: number
}

/**
 * Asks that an account or a firm be erased after a while. LAST_OWNER where the account would leave a firm or
 * base without its last owner or admin.
 */
export function askErasure(
  graph: Graph,
  { subject, kind, actor, days }: ErasureAsked,
): Promise<ErasureRow | 'NOTHING' | 'LAST_OWNER'> {
  const now = Date.now()
  const [at, dueAt] = [new Date(now).toISOString(), new Date(now + days * DAY).toISOString()]
  return graph.write(async (run) => {
    if (kind === 'ACCOUNT' && (await isErasureBlocked(run, subject, dueAt))) return 'LAST_OWNER'
    const rowShape = z.object({ erasure: erasureShape, isNew: z.boolean() })
    const [row] = await run(cypher.ASK_ERASURE, { subject, kind, actor, at, dueAt }, rowShape)
    if (!row) return 'NOTHING'
    if (row.isNew) await recordEvent(run, EVENTS[kind].asked, { actor, subject, payload: { dueAt } })
    return row.erasure
  })
}

/** Cancels an erasure. False if none is pending. */
export function withdrawErasure(
  graph: Graph,
  { subject, kind, actor }: Omit<ErasureAsked, 'days'>,
): Promise<boolean> {
  return graph.write(async (run) => {
    const rows = await run(cypher.WITHDRAW_ERASURE, { subject }, z.object({ subject: z.string() }))
    if (rows.length === 0) return false
    await recordEvent(run, EVENTS[kind].withdrawn, { actor, subject, payload: {} })
    return true
  })
}

/** Erasures that wait for these accounts and firms, by the day they are due. */
export async function findErasures(graph: Graph, subjects: readonly string[]): Promise<ErasureRow[]> {
  const rows = await graph.read(cypher.ERASURES_OF, { subjects }, z.object({ erasure: erasureShape }))
  return rows.map((row) => row.erasure)
}

const dueShape = z.object({
  subject: z.string(),
  kind: z.enum(['ACCOUNT', 'FIRM']),
  askedBy: z.string(),
  /** Of an account that is still there. */
  email: z.string().nullable(),
})
export type DueErasure = z.infer<typeof dueShape>

/** Up to `limit` erasures whose day has come, but those of the subjects `but`. */
export function findDueErasures(
  graph: Graph,
  { now, limit, but }: { now: Date; limit: number; but: readonly string[] },
): Promise<DueErasure[]> {
  return graph.read(cypher.DUE_ERASURES, { now: now.toISOString(), limit, but }, dueShape)
}

/**
 * Carries an erasure out, whole or not at all; done again it does nothing. `notices` says what follows for
 * others when a firm is gone: it is added to the outbox with the erasure, for afterwards there is no claim to
 * read. That of a firm ends without effect where nobody who asked for it owns the firm any more. LAST_OWNER
 * where an account has become the last owner of a firm or admin of a base meanwhile: then nothing is erased,
 * and it stays due.
 */
export async function carryOutErasure(
  graph: Graph,
  { subject, kind, askedBy, email }: DueErasure,
  notices: (gone: GrantedRemoval) => NewOutboxEntry[],
): Promise<'DONE' | 'LAST_OWNER'> {
  if (kind === 'ACCOUNT' && email !== null) return eraseAccount(graph, { accountId: subject, email })
  return graph.write(async (run): Promise<'DONE'> => {
    const takenShape = z.object({ owners: z.array(z.string()).nullable() })
    const [taken] = await run(cypher.TAKE_ERASURE, { subject }, takenShape)
    if (!taken || kind !== 'FIRM') return 'DONE'
    const actor = taken.owners?.includes(askedBy) === false ? taken.owners[0] : askedBy
    if (actor === undefined) {
      await recordEvent(run, events.FIRM_ERASURE_LAPSED, { actor: askedBy, subject, payload: {} })
      return 'DONE'
    }
    const gone = await eraseFirm(run, { firmId: subject, actor })
    if (gone) await addToOutbox(run, notices(gone))
    return 'DONE'
  })
}
