import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { BriefConnectionResolvers } from '../../types.generated.ts'

export const BriefConnection: BriefConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
