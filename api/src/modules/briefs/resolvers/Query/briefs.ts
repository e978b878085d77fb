import type { QueryResolvers } from '../../../types.generated.ts'
import { listBriefs } from '../../briefs.service.ts'

export const briefs: NonNullable<QueryResolvers['briefs']> = (_query, args, context) =>
  listBriefs(context, args)
