import type { QueryResolvers } from '../../../types.generated.ts'

export const brief: NonNullable<QueryResolvers['brief']> = (_query, { id }, { loaders }) =>
  loaders.briefs.byId.load(id)
