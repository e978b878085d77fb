import type { QueryResolvers } from '../../../types.generated.ts'
import { listRemovedFirms } from '../../removals.service.ts'

export const removedFirms: NonNullable<QueryResolvers['removedFirms']> = (_query, args, context) =>
  listRemovedFirms(context, args)
