import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ImportRowConnectionResolvers } from '../../types.generated.ts'

export const ImportRowConnection: ImportRowConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
