import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ClaimConnectionResolvers } from '../../types.generated.ts'

export const ClaimConnection: ClaimConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
