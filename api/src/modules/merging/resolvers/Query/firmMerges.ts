import type { QueryResolvers } from '../../../types.generated.ts'
import { listFirmMerges } from '../../merging.service.ts'

export const firmMerges: NonNullable<QueryResolvers['firmMerges']> = (_query, args, context) =>
  listFirmMerges(context, args)
