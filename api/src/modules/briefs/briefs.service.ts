import { type BriefRow, countOpenBriefs, findOpenBriefs } from '@heming/graph/briefs'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { briefFilterInput } from './briefs.input.ts'

const cursor = cursorOf(z.object({ deadline: z.iso.date(), id: z.string() }))
const keyOf = ({ deadline, id }: BriefRow) => ({ deadline, id })

/**
 * A page of the open briefs that pass the filter, earliest deadline first. Throws BAD_USER_INPUT for a page
 * or filter that cannot be.
 */
export async function listBriefs(
  { graph, today }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<BriefRow>> {
  const page = parsePage(args, cursor)
  const filter = parseInput(briefFilterInput, args.filter ?? {})
  const briefs = await findOpenBriefs(graph, filter, page, today)
  const count = () => countOpenBriefs(graph, filter, today)
  return toConnection(briefs, { cursor, keyOf, after: page.after, count })
}

/** A page of a firm's open briefs, earliest deadline first. */
export async function listBriefsOfFirm(
  { loaders: { briefs } }: RequestContext,
  firmId: string,
  args: PageArguments,
): Promise<Connection<BriefRow>> {
  const page = parsePage(args, cursor)
  const rows = await briefs.ofFirm(page).load(firmId)
  return toConnection(rows, {
    cursor,
    keyOf,
    after: page.after,
    count: () => briefs.countOfFirm.load(firmId),
  })
}
