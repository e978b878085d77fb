import { countIPAssets, findIPAssets, type GrantRow, type IPAssetRow } from '@heming/graph/ip-assets'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, idCursor } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { ipAssetFilterInput } from './ip-assets.input.ts'

const keyOf = (asset: IPAssetRow) => asset.id
const grantCursor = cursorOf(z.object({ from: z.iso.date(), id: z.string() }))

/**
 * A page of the IP assets that pass the filter, by id. Throws BAD_USER_INPUT for a page or filter that cannot
 * be.
 */
export async function listIPAssets(
  { graph }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<IPAssetRow>> {
  const page = parsePage(args, idCursor)
  const filter = parseInput(ipAssetFilterInput, args.filter ?? {})
  const assets = await findIPAssets(graph, filter, page)
  const count = () => countIPAssets(graph, filter)
  return toConnection(assets, { cursor: idCursor, keyOf, after: page.after, count })
}

/** A page of what a firm owns or looks after, by id. */
export async function listIPAssetsOfFirm(
  { loaders: { ipAssets } }: RequestContext,
  firmId: string,
  args: PageArguments,
): Promise<Connection<IPAssetRow>> {
  const page = parsePage(args, idCursor)
  const owned = await ipAssets.ofFirm(page).load(firmId)
  const count = () => ipAssets.countOfFirm.load(firmId)
  return toConnection(owned, { cursor: idCursor, keyOf, after: page.after, count })
}

/** A page of the grants on an asset that its owner shows to everyone, latest start first. */
export async function listGrants(
  { loaders: { ipAssets } }: RequestContext,
  assetId: string,
  args: PageArguments,
): Promise<Connection<GrantRow>> {
  const page = parsePage(args, grantCursor)
  const grants = await ipAssets.grants(page).load(assetId)
  return toConnection(grants, {
    cursor: grantCursor,
    keyOf: ({ from, id }) => ({ from, id }),
    after: page.after,
    count: () => ipAssets.countGrants.load(assetId),
  })
}
