import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { FirmPairConnectionResolvers } from '../../types.generated.ts'

export const FirmPairConnection: FirmPairConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
