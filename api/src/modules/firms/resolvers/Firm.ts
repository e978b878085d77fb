import { can } from '../../../kernel/auth/actions.ts'
import { listBriefsOfFirm } from '../../briefs/briefs.service.ts'
import { listIPAssetsOfFirm } from '../../ip-assets/ip-assets.service.ts'
import { listProjectsOfFirm } from '../../projects/projects.service.ts'
import { toProvenance } from '../../root/provenance.ts'
import type { FirmResolvers } from '../../types.generated.ts'
import { drawFirm } from '../firms.service.ts'

export const Firm: Pick<
  FirmResolvers,
  | 'base'
  | 'briefs'
  | 'capabilities'
  | 'cityEn'
  | 'cityZh'
  | 'claimed'
  | 'descriptionEn'
  | 'descriptionZh'
  | 'foundedYear'
  | 'heritageDomains'
  | 'id'
  | 'ipAssets'
  | 'kind'
  | 'markets'
  | 'nameEn'
  | 'nameZh'
  | 'neighbourhood'
  | 'organisationType'
  | 'projects'
  | 'province'
  | 'provinceZh'
  | 'sample'
  | 'selfRegistered'
  | 'source'
  | 'verification'
  | 'verified'
  | 'version'
  | 'viewerCanEdit'
  | 'website'
> = {
  base: async (firm, _args, { loaders }) => {
    const baseId = await loaders.firms.baseId.load(firm.id)
    return baseId === null ? null : loaders.bases.byId.load(baseId)
  },
  briefs: (firm, args, context) => listBriefsOfFirm(context, firm.id, args),
  capabilities: async (firm, _args, { loaders }) => {
    const offered = await loaders.firms.capabilities.load(firm.id)
    return offered.map((capability) => ({ ...capability, firmId: firm.id }))
  },
  heritageDomains: (firm, _args, { loaders }) => loaders.firms.domains.load(firm.id),
  ipAssets: (firm, args, context) => listIPAssetsOfFirm(context, firm.id, args),
  markets: (firm, _args, { loaders }) => loaders.firms.markets.load(firm.id),
  neighbourhood: (firm, { first }, context) => drawFirm(context, firm.id, first),
  projects: (firm, args, context) => listProjectsOfFirm(context, firm.id, args),
  source: (firm) => toProvenance(firm),
  verification: (firm, _args, { loaders }) =>
    firm.verified ? loaders.firms.verification.load(firm.id) : null,
  viewerCanEdit: async ({ id }, _args, { viewer }) => can(await viewer(), 'firm.update', { firmId: id }),
}
