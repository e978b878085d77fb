import type { QueryResolvers } from '../../../types.generated.ts'

export const exportBase: NonNullable<QueryResolvers['exportBase']> = (_query, { id }, { loaders }) =>
  loaders.bases.byId.load(id)
