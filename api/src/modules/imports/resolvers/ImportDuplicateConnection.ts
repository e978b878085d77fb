import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ImportDuplicateConnectionResolvers } from '../../types.generated.ts'

export const ImportDuplicateConnection: ImportDuplicateConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
  undecidedCount: ({ countUndecided }) => countUndecided(),
}
