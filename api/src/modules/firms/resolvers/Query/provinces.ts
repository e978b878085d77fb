import type { QueryResolvers } from '../../../types.generated.ts'
import { listProvinces } from '../../firms.service.ts'

export const provinces: NonNullable<QueryResolvers['provinces']> = async (_query, args, context) => [
  ...(await listProvinces(context, args)),
]
