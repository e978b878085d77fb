import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { AuditEventConnectionResolvers } from '../../types.generated.ts'

export const AuditEventConnection: AuditEventConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
