import type { QueryResolvers } from '../../../types.generated.ts'
import { listSimilarFirms } from '../../registration.service.ts'

export const similarFirms: NonNullable<QueryResolvers['similarFirms']> = (_query, { to }, context) =>
  listSimilarFirms(context, to)
