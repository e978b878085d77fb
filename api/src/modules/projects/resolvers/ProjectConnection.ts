import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ProjectConnectionResolvers } from '../../types.generated.ts'

export const ProjectConnection: ProjectConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
