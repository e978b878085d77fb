import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { FirmRemovalConnectionResolvers } from '../../types.generated.ts'

export const FirmRemovalConnection: FirmRemovalConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
