import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { FirmConnectionResolvers } from '../../types.generated.ts'

export const FirmConnection: FirmConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
