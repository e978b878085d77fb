import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { VocabularyEntryConnectionResolvers } from '../../types.generated.ts'

export const VocabularyEntryConnection: VocabularyEntryConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
