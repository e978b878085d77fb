import type { QueryResolvers } from '../../../types.generated.ts'
import { listEvents } from '../../audit.service.ts'

export const auditEvents: NonNullable<QueryResolvers['auditEvents']> = (_query, args, context) =>
  listEvents(context, args)
