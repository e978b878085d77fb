import {
  addCounts,
  type BriefRow,
  countBriefsOfFirm,
  countOpenBriefs,
  countOpenBriefsFor,
  findBriefsOfFirm,
  findOpenBriefs,
  findOpenBriefsFor,
  mergePages,
} from '@heming/graph/briefs'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { briefFilterInput } from './briefs.input.ts'

const cursor = cursorOf(z.object({ deadline: z.iso.date(), id: z.string() }))
const keyOf = ({ deadline, id }: BriefRow) => ({ deadline, id })

const ownCursor = cursorOf(z.object({ postedOn: z.iso.date(), id: z.string() }))
const ownKeyOf = ({ postedOn, id }: BriefRow) => ({ postedOn, id })

/** A brief that the viewer may see; null for every other. */
export async function findBrief(
  { loaders: { briefs }, viewer }: RequestContext,
  id: string,
): Promise<BriefRow | null> {
  const open = await briefs.byId.load(id)
  const accountId = open ? undefined : (await viewer())?.accountId
  return accountId === undefined ? open : briefs.visible(accountId).load(id)
}

/**
 * A page of the open briefs that the viewer may see and that pass the filter, earliest deadline first. Throws
 * BAD_USER_INPUT for a page or filter that cannot be.
 */
export async function listBriefs(
  { graph, today, viewer }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<BriefRow>> {
  const page = parsePage(args, cursor)
  const filter = parseInput(briefFilterInput, args.filter ?? {})
  const accountId = (await viewer())?.accountId
  const reader = accountId === undefined ? null : { accountId, today }
  const briefs = reader
    ? await findOpenBriefsFor(graph, filter, page, reader)
    : await findOpenBriefs(graph, filter, page, today)
  const count = () =>
    reader ? countOpenBriefsFor(graph, filter, reader) : countOpenBriefs(graph, filter, today)
  return toConnection(briefs, { cursor, keyOf, after: page.after, count })
}

/** A page of a firm's open briefs that the viewer may see, earliest deadline first. */
export async function listBriefsOfFirm(
  { loaders: { briefs }, viewer }: RequestContext,
  firmId: string,
  args: PageArguments,
): Promise<Connection<BriefRow>> {
  const page = parsePage(args, cursor)
  const accountId = (await viewer())?.accountId
  const [open, hidden] = await Promise.all([
    briefs.ofFirm(page).load(firmId),
    accountId === undefined ? [] : briefs.privateOfFirm({ ...page, accountId }).load(firmId),
  ])
  const rows = mergePages(open, hidden, page.first)
  const count = async () =>
    addCounts(
      await briefs.countOfFirm.load(firmId),
      accountId === undefined ? 0 : await briefs.countPrivateOfFirm(accountId).load(firmId),
    )
  return toConnection(rows, { cursor, keyOf, after: page.after, count })
}

/** A page of all briefs of a firm, newest first, for its own people; null for everybody else. */
export async function listAllBriefsOfFirm(
  context: RequestContext,
  firmId: string,
  args: PageArguments,
): Promise<Connection<BriefRow> | null> {
  if (!(await isOfFirm(context, firmId))) return null
  const { graph, today } = context
  const page = parsePage(args, ownCursor)
  const rows = await findBriefsOfFirm(graph, firmId, page, today)
  const count = () => countBriefsOfFirm(graph, firmId)
  return toConnection(rows, { cursor: ownCursor, keyOf: ownKeyOf, after: page.after, count })
}

/** Whether the viewer belongs to a firm, in whatever role. */
export async function isOfFirm({ viewer }: RequestContext, firmId: string): Promise<boolean> {
  return (await viewer())?.memberships.some((membership) => membership.firmId === firmId) ?? false
}
