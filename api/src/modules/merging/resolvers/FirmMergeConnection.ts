import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { FirmMergeConnectionResolvers } from '../../types.generated.ts'

export const FirmMergeConnection: FirmMergeConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
