import {
  countFirms,
  type FirmRow,
  findFirms,
  findProvinces,
  type GraphPicture,
  type Province,
} from '@heming/graph'
import type { RequestContext } from '../../context.ts'
import { parseInput } from '../../errors/parse-input.ts'
import { required } from '../../loading/required.ts'
import { type Connection, toConnection } from '../../paging/connection.ts'
import { idCursor } from '../../paging/cursor.ts'
import { type PageArguments, parseFirst, parsePage } from '../../paging/page-arguments.ts'
import { firmFilterInput } from './firms.input.ts'

const keyOf = (firm: FirmRow) => firm.id

/** A page of the firms that pass the filter, by id. Throws BAD_USER_INPUT for a page or filter that cannot be. */
export async function listFirms(
  { graph }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const filter = parseInput(firmFilterInput, args.filter ?? {})
  const firms = await findFirms(graph, filter, page)
  return toConnection(firms, {
    cursor: idCursor,
    keyOf,
    after: page.after,
    count: () => countFirms(graph, filter),
  })
}

/** A page of the firms that a base hosts, by id. */
export async function listFirmsOfBase(
  { loaders: { firms } }: RequestContext,
  baseId: string,
  args: PageArguments,
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const hosted = await firms.ofBase(page).load(baseId)
  const count = () => firms.countOfBase.load(baseId)
  return toConnection(hosted, { cursor: idCursor, keyOf, after: page.after, count })
}

/** A page of the firms of a province (English name), by id. */
export async function listFirmsOfProvince(
  { loaders: { firms } }: RequestContext,
  province: string,
  args: PageArguments,
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const there = await firms.ofProvince(page).load(province)
  const count = () => firms.countOfProvince.load(province)
  return toConnection(there, { cursor: idCursor, keyOf, after: page.after, count })
}

/** Provinces in which at least one firm is. */
export async function listProvinces({ graph }: RequestContext): Promise<Province[]> {
  return findProvinces(graph)
}

/** The part of the graph around a firm, at most `first` (1..100) nodes. */
export async function drawFirm(
  { loaders }: RequestContext,
  firmId: string,
  first: number | null | undefined,
): Promise<GraphPicture> {
  return required(await loaders.firms.picture(parseFirst(first ?? 40)).load(firmId), `firm ${firmId}`)
}
