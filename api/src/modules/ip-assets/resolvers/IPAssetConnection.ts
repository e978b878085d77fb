import { countResolvers } from '../../../paging/connection.ts'
import type { IPAssetConnectionResolvers } from '../../types.generated.ts'

export const IPAssetConnection: IPAssetConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
