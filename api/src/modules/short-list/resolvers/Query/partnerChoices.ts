import type { QueryResolvers } from '../../../types.generated.ts'
import { listChoices } from '../../short-list.service.ts'

export const partnerChoices: NonNullable<QueryResolvers['partnerChoices']> = (_query, args, context) =>
  listChoices(context, args.for)
