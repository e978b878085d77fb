import type { QueryResolvers } from '../../../types.generated.ts'
import { showConfirmation } from '../../confirmations.service.ts'

export const projectConfirmation: NonNullable<QueryResolvers['projectConfirmation']> = (
  _query,
  { id },
  context,
) => showConfirmation(context, id)
