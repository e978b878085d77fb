import { showRequest } from '../../../requests/requests.service.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { kind } from '../../claims.requests.ts'

export const claim: NonNullable<QueryResolvers['claim']> = (_query, { id }, context) =>
  showRequest(context, kind, id)
