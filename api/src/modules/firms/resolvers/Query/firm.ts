import type { QueryResolvers } from '../../../types.generated.ts'
import { findFirm } from '../../firms.service.ts'

export const firm: NonNullable<QueryResolvers['firm']> = (_query, { id }, context) => findFirm(context, id)
