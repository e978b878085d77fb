import type { QueryResolvers } from '../../../types.generated.ts'
import { listProvinces } from '../../firms.service.ts'

export const provinces: NonNullable<QueryResolvers['provinces']> = (_query, _args, context) =>
  listProvinces(context)
