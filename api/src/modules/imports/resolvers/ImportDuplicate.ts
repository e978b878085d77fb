import type { ImportDuplicateResolvers } from '../../types.generated.ts'

export const ImportDuplicate: ImportDuplicateResolvers = {
  rowId: ({ row }) => row.id,
  nameZh: ({ row }) => row.nameZh,
  nameEn: ({ row }) => row.nameEn,
  otherId: ({ other }) => other.id,
  otherNameZh: ({ other }) => other.nameZh,
  otherNameEn: ({ other }) => other.nameEn,
}
