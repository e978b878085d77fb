import {
  countRemovedFirms,
  findRemovedFirms,
  type GrantedRemoval,
  type RemovalRequestRow,
  type RemovedFirmRow,
} from '@heming/graph/removals'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { assertCan, can, may } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { mailEntry } from '../../kernel/mail/mail-outbox.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { requestAboutFirm, reviewRequest } from '../requests/requests.service.ts'
import { requestFirmRemovalInput, reviewFirmRemovalInput } from './removals.input.ts'
import { removalMails } from './removals.mail.ts'
import { kind } from './removals.requests.ts'

const removedCursor = cursorOf(z.object({ removedAt: instantKey, id: z.string() }))

/** Whether somebody may ask that a firm's profile be removed: its owners have it erased instead. */
export function canRequestRemoval(viewer: Viewer | null, firmId: string): boolean {
  return viewer !== null && can(viewer, kind.actions.open) && !ownsFirm(viewer, firmId)
}

const ownsFirm = (viewer: Viewer, firmId: string) => may(viewer, 'firm.erase', { firmId })

/** Asks that a firm's profile be removed. Throws the codes of UserError. */
export async function requestFirmRemoval(
  context: RequestContext,
  given: unknown,
): Promise<{ request: RemovalRequestRow }> {
  const input = parseInput(requestFirmRemovalInput, given)
  const viewer = assertCan(await context.viewer(), kind.actions.open)
  if (ownsFirm(viewer, input.firmId)) throw new AppError('CONFLICT', OWNERS_ERASE, { field: 'firmId' })
  return { request: await requestAboutFirm(context, kind, input) }
}

/** Decides a request. Throws the codes of UserError; NOT_FOUND to anyone who may not decide it. */
export async function reviewFirmRemoval(
  context: RequestContext,
  given: unknown,
): Promise<{ request: RemovalRequestRow }> {
  const { requestId: id, expectedVersion, ...decision } = parseInput(reviewFirmRemovalInput, given)
  const notices = (granted: GrantedRemoval) => removalMails(context.site, granted).map(mailEntry)
  const reviewed = { id, field: 'requestId', ...decision }
  return {
    request: await reviewRequest(context, kind, reviewed, () => ({
      notices,
      expectedVersion: expectedVersion ?? null,
    })),
  }
}

/** What was removed, for admins of the platform; null for everybody else. */
export async function listRemovedFirms(
  { graph, viewer: asked }: RequestContext,
  args: PageArguments,
): Promise<Connection<RemovedFirmRow> | null> {
  const page = parsePage(args, removedCursor)
  const viewer = await asked()
  if (!viewer || !may(viewer, 'firm.readRemoved')) return null
  return toConnection(await findRemovedFirms(graph, page), {
    cursor: removedCursor,
    keyOf: ({ removedAt, id }) => ({ removedAt, id }),
    after: page.after,
    count: () => countRemovedFirms(graph),
  })
}

const OWNERS_ERASE = {
  zh: '您是这家企业的所有者：请在“我的数据”页面申请删除，无需申请移除。',
  en: 'You own this firm: delete it under “My data” instead of requesting its removal.',
}
