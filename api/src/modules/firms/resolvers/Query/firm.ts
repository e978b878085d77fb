import type { QueryResolvers } from '../../../types.generated.ts'

export const firm: NonNullable<QueryResolvers['firm']> = (_query, { id }, { loaders }) =>
  loaders.firms.byId.load(id)
