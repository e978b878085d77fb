import type { QueryResolvers } from '../../../types.generated.ts'
import { listSavedPartners } from '../../short-list.service.ts'

export const shortList: NonNullable<QueryResolvers['shortList']> = (_query, { firmId }, context) =>
  listSavedPartners(context, firmId)
