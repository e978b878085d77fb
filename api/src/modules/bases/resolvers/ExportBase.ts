import { listFirmsOfBase, listFirmsOfProvince } from '../../firms/firms.service.ts'
import { toProvenance } from '../../root/provenance.ts'
import type { ExportBaseResolvers } from '../../types.generated.ts'

export const ExportBase: Pick<
  ExportBaseResolvers,
  | 'batch'
  | 'firms'
  | 'firmsInSameProvince'
  | 'focus'
  | 'id'
  | 'nameEn'
  | 'nameZh'
  | 'province'
  | 'provinceZh'
  | 'sample'
  | 'source'
  | 'year'
> = {
  firms: (base, args, context) => listFirmsOfBase(context, base.id, args),
  firmsInSameProvince: (base, args, context) => listFirmsOfProvince(context, base.province, args),
  source: (base) => toProvenance(base),
}
