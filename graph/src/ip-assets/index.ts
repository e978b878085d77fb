export {
  countPublicGrantsOfIPAssets,
  findMarketsOfGrants,
  findPublicGrantsOfIPAssets,
  type GrantKey,
  type GrantRow,
} from './grants.store.ts'
export type { IPAssetFilter, IPAssetRow } from './ip-asset.row.ts'
export { changeIPAsset, createIPAsset, type IPAssetOutcome } from './ip-asset-changes.store.ts'
export { ASSET_CATEGORIES, ASSET_FORMS } from './ip-asset-profile.ts'
export {
  countIPAssets,
  countIPAssetsOfFirms,
  findIPAssets,
  findIPAssetsByIds,
  findIPAssetsOfBriefs,
  findIPAssetsOfFirms,
  findIPAssetsOfProjects,
} from './ip-assets.store.ts'
