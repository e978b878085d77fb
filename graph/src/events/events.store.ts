import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountNameOrNullShape } from '../accounts/account-name.ts'
import type { Graph, Run } from '../driver.ts'
import { COUNT_CAP, type Count, cutCount, cutPage, type Page, type PageRequest } from '../paging/page.ts'
import { detailsShape, withPersonal } from './details.ts'
import {
  COUNT_EVENTS_OF_BASE,
  COUNT_EVENTS_OF_SUBJECT,
  EVENTS_OF_BASE,
  EVENTS_OF_SUBJECT,
  RECORD_EVENT,
} from './events.cypher.ts'
import { nextInstant } from './instants.ts'
import { shortenTexts } from './shorten-texts.ts'

/** Something that somebody did, as it is written down beside the deed. */
export interface NewEvent {
  /** Id of the account that acted, or the name of a program such as 'operator'. */
  actor: string
  /** A word in UPPER_SNAKE for what was done, e.g. FIRM_UPDATED. */
  action: string
  /** Id of what it was done to: a firm's where it is about a firm. */
  subject: string
  /** Id of the export base in whose name it was done. */
  onBehalfOf?: string | null
  /** Id of the account that it is about, where it is about one; forgotten when the account is erased. */
  about?: string | null
  /** What changed, as it was; of a long text its hash and length are kept. Never a secret, never personal data: it outlives the account. */
  before?: Record<string, unknown> | null
  /** What changed, as it is now. */
  after?: Record<string, unknown> | null
  /** What somebody wrote about the account that the event is about: told with `after`, and gone when that account is erased. */
  personal?: Record<string, unknown> | null
}

const eventShape = z
  .object({
    id: z.string(),
    /** ISO 8601. */
    at: z.string(),
    actor: z.string(),
    /** Null for a program, for an account that was erased, and for a reviewer where only one's own requests are shown. */
    actorName: accountNameOrNullShape,
    aboutName: accountNameOrNullShape,
    action: z.string(),
    subject: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    ...detailsShape.shape,
  })
  .transform(withPersonal)
export type EventRow = z.infer<typeof eventShape>

/** What events are asked about. */
export type EventSubject = { firmId: string } | { accountId: string } | { baseId: string }

/** Events of claims and removal requests: they tell who asked, with what evidence, and who decided. */
export const REQUEST_ACTIONS = [
  'FIRM_REGISTERED',
  'FIRM_CLAIMED',
  'CLAIM_ACCEPTED',
  'CLAIM_DECLINED',
  'CLAIM_WITHDRAWN',
  'FIRM_REMOVAL_ASKED',
  'FIRM_REMOVAL_DECLINED',
] as const

/** Which events are shown. */
export interface EventVisibility {
  /** Who reads them; null for one that sees all. */
  accountId: string | null
  /** Ids of firms of whose requests the account sees events only where it made or decided them. */
  ownRequestsOnlyOf: readonly string[]
}

const ALL_EVENTS: EventVisibility = { accountId: null, ownRequestsOnlyOf: [] }

/** Where a list of events goes on. */
export interface EventKey {
  at: string
  id: string
}

/** Stands before every event in 'newest first'. */
const NEWEST: EventKey = { at: '9999-12-31T23:59:59Z', id: '\uffff' }

/** Writes an event in the transaction of the deed itself, so that there is neither without the other. */
export async function recordEvent(run: Run, event: NewEvent): Promise<void> {
  const { actor, action, subject, onBehalfOf = null, about = null } = event
  const { before = null, after = null, personal = null } = event
  const at = nextInstant()
  const told = { before: toJson(before), after: toJson(after), personal: toJson(personal) }
  await run(
    RECORD_EVENT,
    { id: randomUUID(), at, actor, action, subject, onBehalfOf, about, ...told },
    z.unknown(),
  )
}

function toJson(details: Record<string, unknown> | null): string | null {
  return details && JSON.stringify(shortenTexts(details))
}

/** A page of the events about a firm or an account, or in the name of a base, newest first. */
export async function findEvents(
  graph: Graph,
  of: EventSubject,
  { first, after }: PageRequest<EventKey>,
  visibility = ALL_EVENTS,
): Promise<Page<EventRow, EventKey>> {
  const statement = 'baseId' in of ? EVENTS_OF_BASE : EVENTS_OF_SUBJECT
  const parameters = { ...filterOf(of, visibility), ...(after ?? NEWEST), limit: first + 1 }
  const { rows, omitted } = await graph.readList(statement, parameters, z.object({ event: eventShape }))
  return cutPage(
    rows.map((row) => row.event),
    first,
    omitted,
  )
}

/** How many such events there are, exact up to COUNT_CAP. */
export async function countEvents(graph: Graph, of: EventSubject, visibility = ALL_EVENTS): Promise<Count> {
  const statement = 'baseId' in of ? COUNT_EVENTS_OF_BASE : COUNT_EVENTS_OF_SUBJECT
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(statement, { ...filterOf(of, visibility), limit: COUNT_CAP + 1 }, shape)
  return cutCount(row?.count ?? 0)
}

function filterOf(
  of: EventSubject,
  { accountId, ownRequestsOnlyOf }: EventVisibility,
): Record<string, unknown> {
  return { of: idOf(of), accountId, ownOnlyOf: ownRequestsOnlyOf, requestActions: REQUEST_ACTIONS }
}

function idOf(of: EventSubject): string {
  return 'baseId' in of ? of.baseId : 'firmId' in of ? of.firmId : of.accountId
}
