import type { QueryResolvers } from '../../../types.generated.ts'
import { listFirms } from '../../firms.service.ts'

export const firms: NonNullable<QueryResolvers['firms']> = (_query, args, context) => listFirms(context, args)
