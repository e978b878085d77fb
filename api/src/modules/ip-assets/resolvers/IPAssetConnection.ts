import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { IPAssetConnectionResolvers } from '../../types.generated.ts'

export const IPAssetConnection: IPAssetConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
