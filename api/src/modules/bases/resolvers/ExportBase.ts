import { listFirmsOfBase, listFirmsOfProvince } from '../../firms/firms.service.ts'
import { toProvenance } from '../../root/provenance.ts'
import type { ExportBaseResolvers } from '../../types.generated.ts'

export const ExportBase: ExportBaseResolvers = {
  firms: (base, args, context) => listFirmsOfBase(context, base.id, args),
  firmsInSameProvince: (base, args, context) => listFirmsOfProvince(context, base.province, args),
  source: (base) => toProvenance(base),
}
