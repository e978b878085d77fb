import type { QueryResolvers } from '../../../types.generated.ts'
import { listFirmPairs } from '../../merging.service.ts'

export const likelyDuplicateFirms: NonNullable<QueryResolvers['likelyDuplicateFirms']> = (
  _query,
  args,
  context,
) => listFirmPairs(context, { ...args, notSame: args.notSame ?? false })
