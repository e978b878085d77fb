import { can } from '../../../kernel/auth/actions.ts'
import { required } from '../../../kernel/graphql/required.ts'
import { listProjectsOfIPAsset } from '../../projects/projects.service.ts'
import { toProvenance } from '../../root/provenance.ts'
import type { IPAssetResolvers } from '../../types.generated.ts'
import { listGrants } from '../ip-assets.service.ts'

export const IPAsset: IPAssetResolvers = {
  grants: (asset, args, context) => listGrants(context, asset.id, args),
  heritageDomain: async ({ heritageDomainId }, _args, { loaders }) =>
    required(
      await loaders.heritageDomains.byId.load(heritageDomainId),
      `heritage domain ${heritageDomainId}`,
    ),
  owner: async ({ ownerId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(ownerId), `firm ${ownerId}`),
  projects: (asset, args, context) => listProjectsOfIPAsset(context, asset.id, args),
  source: (asset) => toProvenance(asset),
  viewerCanEdit: async ({ ownerId }, _args, { viewer }) =>
    can(await viewer(), 'ip-asset.write', { firmId: ownerId }),
}
