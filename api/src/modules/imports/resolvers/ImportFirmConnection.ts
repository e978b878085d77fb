import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ImportFirmConnectionResolvers } from '../../types.generated.ts'

export const ImportFirmConnection: ImportFirmConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
