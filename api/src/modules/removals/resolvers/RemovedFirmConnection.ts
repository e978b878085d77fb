import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { RemovedFirmConnectionResolvers } from '../../types.generated.ts'

export const RemovedFirmConnection: RemovedFirmConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
