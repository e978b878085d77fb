import type { QueryResolvers } from '../../../types.generated.ts'
import { findBrief } from '../../briefs.service.ts'

export const brief: NonNullable<QueryResolvers['brief']> = (_query, { id }, context) => findBrief(context, id)
