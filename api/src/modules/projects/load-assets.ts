import type { IPAssetRow } from '@heming/graph/ip-assets'
import type { RequestContext } from '../../context.ts'

/** IP by its ids, without what is gone. */
export async function loadAssets(
  { loaders }: Pick<RequestContext, 'loaders'>,
  ids: readonly string[],
): Promise<IPAssetRow[]> {
  const assets = await Promise.all(ids.map((id) => loaders.ipAssets.byId.load(id)))
  return assets.filter((asset) => asset !== null)
}
