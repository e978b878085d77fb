import { showRequest } from '../../../requests/requests.service.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { kind } from '../../removals.requests.ts'

export const firmRemoval: NonNullable<QueryResolvers['firmRemoval']> = (_query, { id }, context) =>
  showRequest(context, kind, id)
