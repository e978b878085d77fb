import {
  countEvents,
  type EventKey,
  type EventRow,
  type EventSubject,
  type EventVisibility,
  findEvents,
} from '@heming/graph/audit'
import type { Graph } from '@heming/graph/driver'
import { findHostingBaseIdOfFirm } from '@heming/graph/firms'
import type { PageRequest } from '@heming/graph/paging'
import { isRemovedFirm } from '@heming/graph/removals'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { may, type Subject } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { auditSubjectInput } from './audit.input.ts'

const eventCursor = cursorOf(z.object({ at: instantKey, id: z.string() }))

/**
 * A page of the events about a firm or in the name of a base, newest first; null for anyone who may not read
 * them.
 */
export async function listEvents(
  { graph, viewer: asked }: RequestContext,
  { of, ...args }: PageArguments & { of: unknown },
): Promise<Connection<EventRow> | null> {
  const page = parsePage(args, eventCursor)
  const subject = parseInput(auditSubjectInput, of)
  const viewer = await asked()
  if (!viewer) return null
  const { accountId } = viewer
  const hostId = 'firmId' in subject ? await findHostingBaseIdOfFirm(graph, subject.firmId) : null
  if (hostId === undefined && 'firmId' in subject) {
    // An account has events too: what neither is nor was a firm is not read as one.
    const shown = may(viewer, 'firm.readRemoved') && (await isRemovedFirm(graph, subject.firmId))
    return shown ? pageOfEvents(graph, subject, page, { accountId, ownRequestsOnly: false }) : null
  }
  const place: Subject = 'firmId' in subject ? { ...subject, baseId: hostId } : subject
  if (!canReadHistory(viewer, place)) return null
  const ownRequestsOnly = 'firmId' in subject && !may(viewer, 'firm.readRequestEvents', place)
  return pageOfEvents(graph, subject, page, { accountId, ownRequestsOnly })
}

/** Whether somebody may read the history of a firm, with the base that hosts it, or of a base. */
export function canReadHistory(viewer: Viewer, place: Subject): boolean {
  return may(viewer, place.firmId == null ? 'base.readEvents' : 'firm.readEvents', place)
}

/** A page of what happened to the viewer's own account, newest first. */
export function listOwnEvents(
  { graph }: RequestContext,
  { accountId }: Viewer,
  args: PageArguments,
): Promise<Connection<EventRow>> {
  return pageOfEvents(graph, { accountId }, parsePage(args, eventCursor))
}

async function pageOfEvents(
  graph: Graph,
  subject: EventSubject,
  page: PageRequest<EventKey>,
  visibility?: EventVisibility,
): Promise<Connection<EventRow>> {
  const events = await findEvents(graph, subject, page, visibility)
  return toConnection(events, {
    cursor: eventCursor,
    keyOf: ({ at, id }) => ({ at, id }),
    after: page.after,
    count: () => countEvents(graph, subject, visibility),
  })
}
