import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { TableImportConnectionResolvers } from '../../types.generated.ts'

export const TableImportConnection: TableImportConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
