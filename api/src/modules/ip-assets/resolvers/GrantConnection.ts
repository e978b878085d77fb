import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { GrantConnectionResolvers } from '../../types.generated.ts'

export const GrantConnection: GrantConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
