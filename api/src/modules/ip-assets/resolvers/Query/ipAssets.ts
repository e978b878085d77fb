import type { QueryResolvers } from '../../../types.generated.ts'
import { listIPAssets } from '../../ip-assets.service.ts'

export const ipAssets: NonNullable<QueryResolvers['ipAssets']> = (_query, args, context) =>
  listIPAssets(context, args)
