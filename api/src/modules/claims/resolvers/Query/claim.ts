import type { QueryResolvers } from '../../../types.generated.ts'
import { showClaim } from '../../claims.service.ts'

export const claim: NonNullable<QueryResolvers['claim']> = (_query, { id }, context) => showClaim(context, id)
