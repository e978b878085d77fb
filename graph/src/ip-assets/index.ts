export {
  countPublicGrantsOfIPAssets,
  findMarketsOfGrants,
  findPublicGrantsOfIPAssets,
  type GrantKey,
  type GrantRow,
} from './grants.store.ts'
export type { IPAssetFilter, IPAssetRow } from './ip-asset.row.ts'
export {
  countIPAssets,
  countIPAssetsOfFirms,
  findIPAssets,
  findIPAssetsByIds,
  findIPAssetsOfBriefs,
  findIPAssetsOfFirms,
  findIPAssetsOfProjects,
} from './ip-assets.store.ts'
