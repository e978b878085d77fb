import { z } from 'zod'
import { accountNameOrNullShape } from '../accounts/account-name.ts'
import { EVENT_CATALOGUE } from '../event-catalogue.generated.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { detailsShape, mergePersonalDetails } from '../kernel/events/details.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  type Page,
  type PageRequest,
  readPage,
} from '../kernel/paging/page.ts'
import {
  COUNT_EVENTS_OF_BASE,
  COUNT_EVENTS_OF_SUBJECT,
  EVENTS_OF_BASE,
  EVENTS_OF_SUBJECT,
} from './audit.cypher.ts'

const eventShape = z
  .object({
    id: z.string(),
    /** ISO 8601. */
    at: z.string(),
    actor: z.string(),
    /**
     * Null for a program, for an account that was erased, and for a reviewer where only one's own requests
     * are shown.
     */
    actorName: accountNameOrNullShape,
    aboutName: accountNameOrNullShape,
    action: z.string(),
    subject: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    ...detailsShape.shape,
  })
  .transform(mergePersonalDetails)
export type EventRow = z.infer<typeof eventShape>

/** What events are asked about. */
export type EventSubject = { firmId: string } | { accountId: string } | { baseId: string }

/** Events that name who made a request, with what evidence, and who decided. */
const RESTRICTED_ACTIONS = EVENT_CATALOGUE.filter(({ restricted }) => restricted).map(({ action }) => action)

/** Which events are shown. */
export interface EventVisibility {
  /** The viewer; null for one that sees all. */
  accountId: string | null
  /**
   * Whether it sees events of a request only if it made or decided that; of firms to which it is a party it
   * never sees others.
   */
  ownRequestsOnly: boolean
}

const ALL_EVENTS: EventVisibility = { accountId: null, ownRequestsOnly: false }

/** The cursor of a list of events. */
export interface EventKey {
  at: string
  id: string
}

/** Stands before every event in 'newest first'. */
const NEWEST: EventKey = { at: '9999-12-31T23:59:59Z', id: '\uffff' }

/** A page of the events about a firm or an account, or in the name of a base, newest first. */
export async function findEvents(
  graph: Graph,
  of: EventSubject,
  { first, after }: PageRequest<EventKey>,
  visibility = ALL_EVENTS,
): Promise<Page<EventRow, EventKey>> {
  const statement = 'baseId' in of ? EVENTS_OF_BASE : EVENTS_OF_SUBJECT
  const parameters = { ...filterOf(of, visibility), ...(after ?? NEWEST) }
  return readPage(first, async (limit) => {
    const { rows, omitted } = await graph.readList(
      statement,
      { ...parameters, limit },
      z.object({ event: eventShape }),
    )
    return { rows: rows.map((row) => row.event), omitted }
  })
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
  { accountId, ownRequestsOnly: ownOnly }: EventVisibility,
): Record<string, unknown> {
  return { of: idOf(of), accountId, ownOnly, restrictedActions: RESTRICTED_ACTIONS }
}

function idOf(of: EventSubject): string {
  return 'baseId' in of ? of.baseId : 'firmId' in of ? of.firmId : of.accountId
}
