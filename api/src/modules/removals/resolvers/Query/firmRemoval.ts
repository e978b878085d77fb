import type { QueryResolvers } from '../../../types.generated.ts'
import { showRemoval } from '../../removals.service.ts'

export const firmRemoval: NonNullable<QueryResolvers['firmRemoval']> = (_query, { id }, context) =>
  showRemoval(context, id)
