import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { ProjectConfirmationConnectionResolvers } from '../../types.generated.ts'

export const ProjectConfirmationConnection: ProjectConfirmationConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
